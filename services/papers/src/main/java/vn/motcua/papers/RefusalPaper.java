package vn.motcua.papers;

/** Refusal to accept a dossier, with the reason (Mẫu số 03). */
public record RefusalPaper(PaperHead head, String receivingUnit, PersonLine submitter, String procedureName,
        String reason, String officerName) implements Paper {
}
