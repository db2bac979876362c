package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Goes with a dossier to the agency that is competent for it.
 *
 * @param to name of the competent agency
 * @param dossierCode the code, which stays; null where this desk only took the dossier in
 * for that agency (phi địa giới hành chính), which gives the code
 * @param receivedAt when the first agency received it: the legal clock runs from then
 * @param dueAt the due instant; null while no clock runs
 */
public record TransferSlipPaper(PaperHead head, String to, @Nullable String dossierCode, PersonLine submitter,
        String procedureName, List<DocumentLine> documents, ZonedDateTime receivedAt, @Nullable ZonedDateTime dueAt,
        String reason, String officerName) implements Paper {

    public TransferSlipPaper {
        documents = List.copyOf(documents);
    }

}
