package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Receipt of a dossier with the appointment for its result (Mẫu số 01).
 *
 * @param dossierCode null where the desk of another agency took the dossier in on paper:
 * the competent agency gives the code when it receives it
 * @param owner owner of the dossier where that is not the submitter
 * @param sets number of sets handed in
 * @param limitText the legal limit in words ("05 ngày làm việc")
 * @param dueAt null as the code: the clock starts when the competent agency receives it
 * @param returnBy where and how the result is collected
 * @param lookupUrl address of the public look-up page
 * @param dueExplanation short lines that say how the due date was counted
 * @param provisionalCalendar whether the count used a calendar year not yet announced
 * @param bookSerial serial in the year's register of dossiers (Mẫu số 06)
 * @param fee what is owed or was paid, in words; null on receipts from before fees were
 * recorded
 * @param competent the agency that settles it, and how it goes there, where the desk of
 * another one took it in (phi địa giới hành chính); else null
 */
public record ReceiptPaper(PaperHead head, @Nullable String dossierCode, String receivingUnit, PersonLine submitter,
        @Nullable PersonLine owner, @Nullable PersonLine representative, String procedureName,
        List<DocumentLine> documents, int sets, String limitText, ZonedDateTime receivedAt,
        @Nullable ZonedDateTime dueAt, String returnBy, String lookupUrl, String hotline, String officerName,
        List<String> dueExplanation, boolean provisionalCalendar, int bookSerial, @Nullable String fee,
        @Nullable String competent) implements Paper {

    public ReceiptPaper {
        documents = List.copyOf(documents);
        dueExplanation = List.copyOf(dueExplanation);
    }

}
