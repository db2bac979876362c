package vn.motcua.dossier.errand;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Role;

/**
 * How many errands of a kind wait for the same people.
 *
 * @param unit whose people, where the role is one of a unit
 */
public record Waiting(ErrandKind kind, Role role, @Nullable String unit, long count) {
}
