package vn.motcua.dossier.apology;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter on the print list of the desk.
 *
 * @param work the work item that confirms it
 * @param regime id of the regime of the dossier's reception
 * @param paper the issued paper
 */
public record LetterToHandOver(UUID work, UUID dossier, @Nullable String code, @Nullable String regime,
        String procedureName, String submitter, @Nullable UUID paper) {
}
