package vn.motcua.dossier.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * The papers that are awaited, when the calendar changes. What was told on paper stays
 * stored; only the timers follow.
 */
@Component
class PaperWaits implements CountedWaits {

    private final SupplementWaitStore store;

    private final SupplementWaits waits;

    private final Register register;

    PaperWaits(SupplementWaitStore store, SupplementWaits waits, Register register) {
        this.store = store;
        this.waits = waits;
        this.register = register;
    }

    @Override
    public String process() {
        return "supplement-watch";
    }

    @Override
    public List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.store.openAfter(cursor, agencies, most);
    }

    @Override
    public boolean moves(UUID id, Function<String, WorkingCalendar> calendars) {
        Dossier dossier = this.register.get(id);
        return !this.waits.of(dossier).equals(this.waits.under(dossier, calendars));
    }

    @Override
    public void recount(UUID dossier) {
        this.register.lock(dossier);
    }

}
