package vn.motcua.papers;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Request to complete a dossier, everything that is missing in one paper (Mẫu số 02).
 *
 * @param dossierCode null before acceptance, when there is no code yet
 * @param items what has to be brought or mended, one line each
 * @param contact whom to ask, with telephone
 */
public record SupplementPaper(PaperHead head, @Nullable String dossierCode, PersonLine submitter, String procedureName,
        List<String> items, String reason, String contact, String officerName) implements Paper {

    public SupplementPaper {
        items = List.copyOf(items);
    }

}
