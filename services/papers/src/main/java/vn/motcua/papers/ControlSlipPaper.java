package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Slip that travels with a dossier and shows who had it when (Mẫu số 05, later 06).
 *
 * @param dueAt the appointment; null while papers are awaited
 */
public record ControlSlipPaper(PaperHead head, String dossierCode, PersonLine submitter, String procedureName,
        ZonedDateTime receivedAt, @Nullable ZonedDateTime dueAt, List<HandOver> handOvers) implements Paper {

    public ControlSlipPaper {
        handOvers = List.copyOf(handOvers);
    }

}
