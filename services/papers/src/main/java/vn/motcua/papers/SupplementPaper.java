package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Request to complete a dossier, everything that is missing in one paper (Mẫu số 02).
 *
 * @param dossierCode null before acceptance, when there is no code yet
 * @param items what has to be brought or mended, one line each
 * @param until the last moment to bring them; null where the dossier waits without end
 * @param contact whom to ask, with telephone
 */
public record SupplementPaper(PaperHead head, @Nullable String dossierCode, PersonLine submitter, String procedureName,
        List<String> items, String reason, @Nullable ZonedDateTime until, String contact,
        String officerName) implements Paper {

    public SupplementPaper {
        items = List.copyOf(items);
    }

}
