package vn.motcua.dossier.group;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What joins a dossier as one matter.
 *
 * @param groupName what people call the matter; the group's own stays where there is one
 * @param procedures codes of further procedures: dossiers of the same people begin
 * @param dossiers ids or codes of dossiers that are there already
 */
public record NewGroup(@Nullable String groupName, @Nullable List<String> procedures, @Nullable List<String> dossiers) {
}
