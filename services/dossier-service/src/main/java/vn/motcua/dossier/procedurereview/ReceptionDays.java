package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.flow.DayWork;
import vn.motcua.dossier.time.Clocks;

/** Lets agencies begin to receive procedures on their day. */
@Component
class ReceptionDays implements DayWork {

    private static final Logger log = LoggerFactory.getLogger(ReceptionDays.class);

    private static final long PAUSE_MILLIS = 60_000;

    private final Receptions receptions;

    private final Counter failures;

    ReceptionDays(Receptions receptions, MeterRegistry meters) {
        this.receptions = receptions;
        this.failures = meters.counter("motcua.procedure.receiving.failures");
    }

    @Override
    public int runDue() {
        int begun = 0;
        while (this.receptions.beginNext()) {
            begun++;
        }
        return begun;
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        LocalDate next = this.receptions.nextAfter(LocalDate.ofInstant(instant, Clocks.ZONE));
        return (next == null) ? null : next.atStartOfDay(Clocks.ZONE).toInstant();
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            runDue();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("Procedures could not be put to use; tried again", ex);
        }
    }

}
