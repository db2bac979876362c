package vn.motcua.dossier.calendarchange;

import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.rules.deadline.ClockEntry;

/** Clocks, transactions and words of a batch. */
@Component
record ChangeTools(Commands commands, LegalClock clock, MachineClock machine, Texts texts) {

    ClockEntry entry(CalendarChange change, Instant now) {
        String basis = change.isUndoing() ? this.texts.of("calendar.undone-basis", change.decision())
                : change.decision();
        return ClockEntry.calendar(now, change.actor())
            .because(change.isUndoing() ? "CALENDAR_UNDONE" : "CALENDAR", basis);
    }

}
