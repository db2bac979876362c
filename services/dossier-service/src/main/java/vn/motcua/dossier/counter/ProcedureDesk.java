package vn.motcua.dossier.counter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.CheckedVersions;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.CaseLimit;

/** The procedures that the officer's agency receives today. */
@Component
class ProcedureDesk {

    private static final int SHOWN = 8;

    private final Catalogue catalogue;

    private final Limits limits;

    private final CheckedVersions checked;

    private final Directory directory;

    private final Calendars calendars;

    private final LegalClock clock;

    private final Access access;

    private final RefusalSentences sentences;

    ProcedureDesk(Catalogue catalogue, Limits limits, CheckedVersions checked, Directory directory, Calendars calendars,
            LegalClock clock, Access access, RefusalSentences sentences) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.checked = checked;
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
     * @param limitCase code of the case; empty, or one that is not there, for the general
     * one
     * @throws Refusal if the agency does not receive it today
     */
    ChosenProcedure choose(String code, String limitCase) {
        String agency = this.access.current().agency();
        Procedure procedure = this.catalogue.inForce(code.strip(), agency, this.clock.today());
        String unit = this.directory.unit(procedure.unit()).name();
        List<CaseLimit> choices = this.limits.choices(procedure, agency, this.clock.today());
        CaseLimit limit = choices.stream()
            .filter((choice) -> choice.code().equals(limitCase))
            .findFirst()
            .orElseGet(() -> this.limits.of(procedure, agency, this.clock.today(), null));
        boolean wrong = this.checked.isWrong(procedure.code(), procedure.version(), agency);
        try {
            Deadline deadline = due(limit.limit(), agency, this.clock.instant());
            return new ChosenProcedure(procedure, unit, limit, choices,
                    Objects.requireNonNull(deadline.dueAt()).atZone(Clocks.ZONE), deadline.provisional(),
                    deadline.explanation().toVietnamese(), null, wrong);
        }
        catch (Refusal noCalendar) {
            return new ChosenProcedure(procedure, unit, limit, choices, null, false, List.of(),
                    this.sentences.of(noCalendar), wrong);
        }
    }

    /** Where else a matter may belong, by name. */
    List<String> otherAgencies() {
        String own = this.access.current().agency();
        return this.directory.agencies()
            .stream()
            .filter((agency) -> !agency.code().equals(own))
            .map(Agency::name)
            .sorted()
            .toList();
    }

    private Deadline due(TimeLimit limit, String agency, Instant receivedAt) {
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(receivedAt, "preview"));
        return new DeadlineCalculator(this.calendars.of(agency)).deadline(limit, ledger);
    }

}
