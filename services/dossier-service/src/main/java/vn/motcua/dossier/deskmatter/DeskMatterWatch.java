package vn.motcua.dossier.deskmatter;

import java.time.Instant;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.DayWork;
import vn.motcua.dossier.time.LegalClock;

/**
 * Tells of transfers that were not made, and carries further what nobody took note of.
 */
@Component
class DeskMatterWatch implements DayWork {

    private static final Logger log = LoggerFactory.getLogger(DeskMatterWatch.class);

    private static final int BATCH = 100;

    private static final long PAUSE_MILLIS = 5000;

    private final DeskMatterStore store;

    private final DeskMatters matters;

    private final LegalClock clock;

    private final Commands commands;

    private final Counter failures;

    DeskMatterWatch(DeskMatterStore store, DeskMatters matters, LegalClock clock, Commands commands,
            MeterRegistry meters) {
        this.store = store;
        this.matters = matters;
        this.clock = clock;
        this.commands = commands;
        this.failures = meters.counter("motcua.desk.matter.failures");
    }

    @Override
    public int runDue() {
        Instant now = this.clock.instant();
        int unsent = this.store.unsent(now, BATCH)
            .stream()
            .mapToInt((one) -> this.commands.run(() -> this.matters.unsent(one)) ? 1 : 0)
            .sum();
        return unsent + this.store.unseen(now, BATCH)
            .stream()
            .mapToInt((id) -> this.commands.run(() -> this.matters.escalate(id)) ? 1 : 0)
            .sum();
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        return this.store.nextAfter(instant);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            runDue();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("What others are late with could not be told; tried again", ex);
        }
    }

}
