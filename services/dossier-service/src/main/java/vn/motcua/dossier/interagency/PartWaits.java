package vn.motcua.dossier.interagency;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.interagency.PartState;

/** What other agencies are at work on, when the calendar of one of them changes. */
@Component
class PartWaits implements CountedWaits {

    private final RouteStore store;

    private final Register register;

    private final Calendars calendars;

    PartWaits(RouteStore store, Register register, Calendars calendars) {
        this.store = store;
        this.register = register;
        this.calendars = calendars;
    }

    @Override
    public String process() {
        return "inter-agency";
    }

    @Override
    public List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.store.sentAfter(cursor, agencies, most);
    }

    @Override
    public boolean moves(UUID dossier, Function<String, WorkingCalendar> calendars) {
        return sent(dossier).stream().anyMatch((part) -> !part.dueUnder(calendars).equals(part.dueAt()));
    }

    @Override
    public void recount(UUID dossier) {
        this.register.lock(dossier);
        sent(dossier).forEach((part) -> this.store.move(part.id(), part.dueUnder(this.calendars::of)));
    }

    private List<RoutePart> sent(UUID dossier) {
        return this.store.partsOfDossier(dossier).stream().filter((part) -> part.state() == PartState.SENT).toList();
    }

}
