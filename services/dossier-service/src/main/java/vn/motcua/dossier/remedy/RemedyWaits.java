package vn.motcua.dossier.remedy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.remedy.RemedyRules;
import vn.motcua.rules.remedy.RemedyState;

/** Plans and remedies that are awaited, when the calendar changes. */
@Component
class RemedyWaits implements CountedWaits {

    private final RemedyStore store;

    private final Calendars calendars;

    RemedyWaits(RemedyStore store, Calendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    @Override
    public String process() {
        return "remedy";
    }

    @Override
    public List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.store.openAfter(cursor, agencies, most);
    }

    @Override
    public boolean moves(UUID id, Function<String, WorkingCalendar> calendars) {
        Remedy remedy = this.store.get(id);
        return (remedy.state() == RemedyState.OPEN) ? !planBy(remedy, calendars).equals(remedy.planBy())
                : !Objects.equals(doneBy(remedy, calendars), remedy.plan().doneBy());
    }

    @Override
    public void recount(UUID id) {
        Remedy remedy = this.store.lock(id);
        Instant planBy = (remedy.state() == RemedyState.OPEN) ? planBy(remedy, this.calendars::of) : remedy.planBy();
        this.store.move(id, planBy, doneBy(remedy, this.calendars::of));
    }

    private static Instant planBy(Remedy remedy, Function<String, WorkingCalendar> calendars) {
        return Refusal
            .ifAnnounced(() -> RemedyRules.planBy(calendars.apply(remedy.agency()),
                    remedy.source().countedFrom(remedy.openedAt())))
            .orElse(remedy.planBy());
    }

    private static @Nullable Instant doneBy(Remedy remedy, Function<String, WorkingCalendar> calendars) {
        return (remedy.plan().deadline() == null) ? null
                : Refusal
                    .ifAnnounced(() -> RemedyRules.doneBy(calendars.apply(remedy.agency()),
                            Objects.requireNonNull(remedy.plan().deadline())))
                    .orElse(remedy.plan().doneBy());
    }

}
