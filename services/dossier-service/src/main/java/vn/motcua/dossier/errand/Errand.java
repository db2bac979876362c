package vn.motcua.dossier.errand;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Role;

/**
 * A piece of work that belongs to no dossier.
 *
 * @param subject id of the opinion, remedy or review it is about
 * @param unit whose work it is, where the role is that of a unit
 * @param engineTask id under which the mover of the process knows it
 */
public record Errand(UUID id, ErrandKind kind, UUID subject, String agency, @Nullable String unit, Role role,
        String engineTask, Instant openedAt) {
}
