package vn.motcua.dossier.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.calendar.WorkingCalendar;

/** The answers that are awaited, when the calendar of who is asked changes. */
@Component
class OpinionWaits implements CountedWaits {

    private final ConsultationStore store;

    private final Register register;

    private final Calendars calendars;

    OpinionWaits(ConsultationStore store, Register register, Calendars calendars) {
        this.store = store;
        this.register = register;
        this.calendars = calendars;
    }

    @Override
    public String process() {
        return "consultation";
    }

    @Override
    public List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.store.awaitingAfter(cursor, agencies, most);
    }

    @Override
    public boolean moves(UUID dossier, Function<String, WorkingCalendar> calendars) {
        return awaited(dossier).stream().anyMatch((asked) -> !asked.dueUnder(calendars).equals(asked.dueAt()));
    }

    @Override
    public void recount(UUID dossier) {
        this.register.lock(dossier);
        awaited(dossier).forEach((asked) -> this.store.move(asked.id(), asked.dueUnder(this.calendars::of)));
    }

    private List<Consultation> awaited(UUID dossier) {
        return this.store.of(dossier).stream().filter(Consultation::isAwaited).toList();
    }

}
