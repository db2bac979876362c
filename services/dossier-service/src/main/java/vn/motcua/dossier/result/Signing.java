package vn.motcua.dossier.result;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.Outcome;

/**
 * The act of signing a result.
 *
 * @param said what the signer said about number and validity, if anything
 * @param now legal time
 * @param atDesk settled at once by the desk officer, who signs with the own name
 */
public record Signing(Outcome outcome, Completion.@Nullable SignedResult said, Instant now, Actor signer,
        boolean atDesk) {
}
