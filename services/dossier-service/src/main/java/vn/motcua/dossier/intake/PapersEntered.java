package vn.motcua.dossier.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.DocumentRules;

/** Reads the papers (thành phần hồ sơ) that somebody entered, at submission or later. */
public final class PapersEntered {

    static final int LONGEST = 500;

    private static final NewDossier.Paper NOTHING = new NewDossier.Paper(null, null, null);

    private PapersEntered() {
    }

    /**
     * The papers as the register keeps them; the round is put in by who takes them.
     * @throws Refusal or {@link Refusals} naming each field that is wrong
     */
    public static List<Document> read(@Nullable List<NewDossier.Paper> entered) {
        List<Refusal> wrong = new ArrayList<>();
        List<Document> papers = read(entered, wrong);
        Refusals.refuseAny(wrong);
        return papers;
    }

    static List<Document> read(@Nullable List<NewDossier.Paper> entered, List<Refusal> wrong) {
        List<Document> documents = new ArrayList<>();
        List<NewDossier.Paper> papers = (entered == null) ? List.of() : entered;
        for (int i = 0; i < papers.size(); i++) {
            String field = "documents[" + i + "]";
            NewDossier.Paper paper = Objects.requireNonNullElse(papers.get(i), NOTHING);
            String name = text(paper.name(), field + ".name", wrong);
            int copies = (paper.copies() == null) ? 0 : paper.copies();
            int originals = (paper.originals() == null) ? 1 : paper.originals();
            wrong.addAll(DocumentRules.check(field, name, originals, copies));
            documents.add(new Document((name == null) ? "" : name, originals, copies, 0));
        }
        return documents;
    }

    /** What was entered, without space around it; null where nothing was. */
    static @Nullable String text(@Nullable String entered, String field, List<Refusal> wrong) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(entered, Normalizer.Form.NFC).strip();
        if (text.length() > LONGEST || text.chars().anyMatch((letter) -> letter == 0)) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, field, "longest", Integer.toString(LONGEST)));
        }
        return text;
    }

}
