package vn.motcua.dossier.transfer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A dossier that is handed over, or waits to be.
 *
 * @param since when it was transferred, or its result signed
 * @param disputed why the receiver did not sign for it, on this list or on the last
 */
public record HandOverItem(UUID dossier, String code, String procedureName, @Nullable String submitter, int sets,
        Instant since, @Nullable String disputed) {
}
