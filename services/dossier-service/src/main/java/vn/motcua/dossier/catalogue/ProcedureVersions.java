package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.time.LegalClock;

/**
 * The versions of a procedure with their days, for who keeps the catalogue or works by
 * it.
 */
@Component
class ProcedureVersions {

    private final Catalogue catalogue;

    private final CheckedVersions checked;

    private final Access access;

    private final LegalClock clock;

    ProcedureVersions(Catalogue catalogue, CheckedVersions checked, Access access, LegalClock clock) {
        this.catalogue = catalogue;
        this.checked = checked;
        this.access = access;
        this.clock = clock;
    }

    /**
     * All versions, the newest first.
     * @throws vn.motcua.rules.Refusal {@code PROCEDURE_UNKNOWN}
     */
    List<VersionView> of(String code) {
        this.access.require(Role.values());
        LocalDate today = this.clock.today();
        List<VersionView> views = new ArrayList<>();
        LocalDate next = null;
        for (PublishedProcedure one : this.catalogue.versions(code)) {
            LocalDate to = end(one.to(), next);
            views.add(new VersionView(one.procedure(), one.from(), to, state(one.from(), to, today),
                    this.checked.isWrong(code, one.procedure().version(), this.access.current().agency())));
            next = (next == null || one.from().isBefore(next)) ? one.from() : next;
        }
        return views;
    }

    /** The version with the higher number takes over on its first day. */
    private static @Nullable LocalDate end(@Nullable LocalDate own, @Nullable LocalDate next) {
        if (next == null) {
            return own;
        }
        LocalDate before = next.minusDays(1);
        return (own == null || own.isAfter(before)) ? before : own;
    }

    private static VersionView.State state(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (to != null && to.isBefore(today)) {
            return VersionView.State.OVER;
        }
        return today.isBefore(from) ? VersionView.State.NOT_YET : VersionView.State.IN_FORCE;
    }

}
