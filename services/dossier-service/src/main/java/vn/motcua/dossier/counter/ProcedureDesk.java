package vn.motcua.dossier.counter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.DeadlineCalculator;

/** The procedures that the officer's agency receives today. */
@Component
class ProcedureDesk {

    private static final int SHOWN = 8;

    private final Catalogue catalogue;

    private final Directory directory;

    private final Calendars calendars;

    private final LegalClock clock;

    private final Access access;

    private final RefusalSentences sentences;

    ProcedureDesk(Catalogue catalogue, Directory directory, Calendars calendars, LegalClock clock, Access access,
            RefusalSentences sentences) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
        this.access = access;
        this.sentences = sentences;
    }

    /** What the officer may mean; nothing as long as nothing was typed. */
    List<Procedure> search(String text) {
        return text.isBlank() ? List.of() : this.catalogue.search(text, this.access.current().agency(), SHOWN);
    }

    /**
     * The procedure, and what is promised if it is accepted now.
     * @throws Refusal if the agency does not receive it today
     */
    ChosenProcedure choose(String code) {
        String agency = this.access.current().agency();
        Procedure procedure = this.catalogue.inForce(code.strip(), agency, this.clock.today());
        String unit = this.directory.unit(procedure.unit()).name();
        try {
            Deadline deadline = due(procedure, agency, this.clock.instant());
            return new ChosenProcedure(procedure, unit, Objects.requireNonNull(deadline.dueAt()).atZone(Clocks.ZONE),
                    deadline.provisional(), deadline.explanation().toVietnamese(), null);
        }
        catch (Refusal noCalendar) {
            return new ChosenProcedure(procedure, unit, null, false, List.of(), this.sentences.of(noCalendar));
        }
    }

    private Deadline due(Procedure procedure, String agency, Instant receivedAt) {
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(receivedAt, "preview"));
        return new DeadlineCalculator(this.calendars.of(agency)).deadline(procedure.limit(), ledger);
    }

}
