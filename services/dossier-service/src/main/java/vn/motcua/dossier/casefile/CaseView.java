package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.answer.DeskAnswer;
import vn.motcua.dossier.obligation.ObligationStory;
import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.dossier.fee.FeeView;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.result.Result;
import vn.motcua.dossier.worklist.DueMark;

/**
 * All that the page of a dossier shows to one reader.
 *
 * @param holder name of the case officer who holds it
 * @param papersBy until when papers that were asked for are waited for, where there is an
 * end
 * @param answer by when the desk answers what was handed in, while it owes that
 * @param due how the due date came about; absent where none can be told
 * @param toDo the work that the reader may do now
 * @param acts what the reader may do outside the flow: withdrawal, papers that came in,
 * an own letter
 * @param mayReveal whether the reader may uncover identity numbers
 * @param letter the letter of apology, from its draft on
 * @param results what was signed, the latest first
 * @param shelf where the result lies, once somebody said so
 * @param atDesk whether a result lies at the desk
 * @param handOvers who got a result, the latest first
 * @param fee what is owed and paid; absent before acceptance
 * @param related what it has to do with other dossiers
 * @param obligations financial obligations that were or are waited for
 * @param mayKeepResult whether the reader may store the file of the latest result
 */
public record CaseView(Dossier dossier, String agency, String unit, @Nullable String holder, DueMark mark,
        @Nullable Instant papersBy, @Nullable DeskAnswer answer, @Nullable DueStory due, List<ToDo> toDo,
        List<CaseForm> acts, List<OpenWork> open, List<CaseParty> parties, boolean mayReveal, List<Document> documents,
        List<HistoryLine> history, List<ModelPicture> pictures, List<CasePaper> papers, @Nullable CaseLetter letter,
        List<LedgerLine> ledger, StepsStory steps, List<Result> results, boolean mayKeepResult,
        List<CaseHandOver> handOvers, @Nullable String shelf, boolean atDesk, @Nullable FeeView fee,
        CaseRelated related, ObligationStory obligations) {

    /** What it is called: its code, once it has one. */
    public String name(String withoutCode) {
        String code = this.dossier.code();
        return (code == null) ? withoutCode : code;
    }

}
