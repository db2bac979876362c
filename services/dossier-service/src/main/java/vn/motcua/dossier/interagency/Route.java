package vn.motcua.dossier.interagency;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.interagency.Forwarding;

/**
 * The way of a dossier through other agencies, as the desk fixed it.
 *
 * @param lead code of the agency that leads
 * @param fixedBy account of the desk officer
 * @param endedAt when nothing was awaited any longer
 */
public record Route(UUID id, UUID dossier, Forwarding forwarding, String lead, Instant fixedAt, String fixedBy,
        @Nullable Instant endedAt) {
}
