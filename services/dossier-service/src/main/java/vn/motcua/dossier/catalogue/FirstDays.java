package vn.motcua.dossier.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.DayWork;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

/**
 * Tells the world on its first day of a version that was published before it: what holds
 * from a day in the future on is news on that day, and not at the next start of a node.
 */
@Component
class FirstDays implements DayWork {

    private static final Logger log = LoggerFactory.getLogger(FirstDays.class);

    private static final long PAUSE_MILLIS = 5000;

    private static final long ONE_AT_A_TIME = 7_240_150;

    private final ProcedureStore store;

    private final ProcedureNews news;

    private final JdbcClient database;

    private final LegalClock clock;

    private final Commands commands;

    private final Counter failures;

    /** The last day that this node looked at; the start of a node tells of today. */
    private volatile @Nullable LocalDate seen;

    FirstDays(ProcedureStore store, ProcedureNews news, JdbcClient database, LegalClock clock, Commands commands,
            MeterRegistry meters) {
        this.store = store;
        this.news = news;
        this.database = database;
        this.clock = clock;
        this.commands = commands;
        this.failures = meters.counter("motcua.procedure.first.day.failures");
    }

    @Override
    public int runDue() {
        LocalDate today = this.clock.today();
        LocalDate before = (this.seen == null) ? today.minusDays(1) : this.seen;
        if (!before.isBefore(today)) {
            return 0;
        }
        List<String> begun = this.store.beginning(before, today);
        if (!begun.isEmpty()) {
            this.commands.act(() -> tell(begun));
        }
        this.seen = today;
        return begun.size();
    }

    /** Another node that tells the same waits, and finds that it was told. */
    private void tell(List<String> codes) {
        this.database.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", ONE_AT_A_TIME).query((row) -> {
            // held until the end of the transaction
        });
        codes.forEach(this.news::tell);
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        return this.store.nextBeginning(LocalDate.ofInstant(instant, Clocks.ZONE))
            .map((day) -> day.atStartOfDay(Clocks.ZONE).toInstant())
            .orElse(null);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            runDue();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("What begins today could not be told; tried again", ex);
        }
    }

}
