package vn.motcua.dossier.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A paper on the print list of the desk.
 *
 * @param paper null where there is only something to tell
 * @param code of the dossier; before acceptance the name of its procedure
 */
public record ToBring(UUID notice, UUID dossier, @Nullable UUID paper, PaperMessage kind, String code, String name,
        @Nullable String phone) {
}
