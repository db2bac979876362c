package vn.motcua.dossier.group;

import java.util.List;
import java.util.UUID;

import vn.motcua.dossier.register.Dossier;

/**
 * Dossiers that belong together.
 *
 * @param name what people call the matter
 * @param dossiers in the order in which they joined
 */
public record Group(UUID id, String name, List<Dossier> dossiers) {
}
