package vn.motcua.dossier.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is handed in: the body of {@code POST /api/dossiers}.
 *
 * @param procedure code of the procedure
 * @param agency receiving agency; by default the caller's
 * @param channel {@code DESK}, {@code ONLINE} or {@code POSTAL}; by default the desk
 * @param documents papers that came along; without them the procedure's list is taken as
 * ticked
 * @param sets number of sets; by default one
 * @param returnBy how the result is wanted
 */
public record NewDossier(@Nullable String procedure, @Nullable String agency, @Nullable String channel,
        @Nullable Person submitter, @Nullable Person owner, @Nullable Person representative,
        @Nullable List<Paper> documents, @Nullable Integer sets, @Nullable String returnBy) {

    /**
     * A person or an organisation.
     *
     * @param kind {@code PERSON} (default) or {@code ORGANISATION}
     */
    public record Person(@Nullable String kind, @Nullable String name, @Nullable String idKind,
            @Nullable String idNumber, @Nullable String phone, @Nullable String email, @Nullable String address) {
    }

    /** A paper that came along. */
    public record Paper(@Nullable String name, @Nullable Integer originals, @Nullable Integer copies) {
    }

}
