package vn.motcua.dossier.calendarchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.deadline.Recounting;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageRules;

/** Counts dossiers with the time that an outage took, and without it again. */
@Component
class OutageCounting {

    private final Recounting recounting;

    private final Catalogue catalogue;

    private final Texts texts;

    OutageCounting(Recounting recounting, Catalogue catalogue, Texts texts) {
        this.recounting = recounting;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** Those of the dossiers that it concerns, in the pass that runs. */
    List<Recount> count(CalendarChange change, List<Dossier> dossiers, Function<String, WorkingCalendar> calendars) {
        Outage outage = Objects.requireNonNull(change.outage());
        if (!change.isUndoing()) {
            return given(outage, change.actor(), dossiers, calendars);
        }
        String basis = this.texts.of("outage.undone-basis", change.decision());
        return this.recounting.countWith(dossiers, calendars, (dossier, ledger) -> OutageRules.takenBack(outage, ledger,
                calendars.apply(dossier.subject().agency()), change.actor(), basis));
    }

    /** Those that get time back: open while it lasted, under a rule that allows it. */
    List<Recount> given(Outage outage, String actor, List<Dossier> dossiers,
            Function<String, WorkingCalendar> calendars) {
        return this.recounting.countWith(dossiers.stream().filter(this::isAllowed).toList(), calendars, (dossier,
                ledger) -> OutageRules.entry(outage, ledger, calendars.apply(dossier.subject().agency()), actor));
    }

    /** Whether the version that it was received under has such a rule. */
    boolean isAllowed(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion())
            .outagePauses();
    }

}
