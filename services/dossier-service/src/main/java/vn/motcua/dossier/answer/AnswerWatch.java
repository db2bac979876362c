package vn.motcua.dossier.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.DayWork;
import vn.motcua.dossier.flow.HeldBack;
import vn.motcua.dossier.time.LegalClock;

/** Says at its moment that an answer of the desk is missed. */
@Component
class AnswerWatch implements DayWork {

    private static final Logger log = LoggerFactory.getLogger(AnswerWatch.class);

    private static final String WORK = "deskAnswer";

    private static final int BATCH = 100;

    private static final long PAUSE_MILLIS = 5000;

    private final AnswerStore store;

    private final DeskAnswers answers;

    private final LegalClock clock;

    private final Commands commands;

    private final HeldBack held;

    private final Counter failures;

    AnswerWatch(AnswerStore store, DeskAnswers answers, LegalClock clock, Commands commands, HeldBack held,
            MeterRegistry meters) {
        this.store = store;
        this.answers = answers;
        this.clock = clock;
        this.commands = commands;
        this.held = held;
        this.failures = meters.counter("motcua.desk.answer.failures");
    }

    @Override
    public int runDue() {
        this.store.uncounted().forEach(this::count);
        int said = 0;
        for (List<UUID> missed = missed(); !missed.isEmpty(); missed = missed()) {
            for (UUID dossier : missed) {
                said += this.held.unlessHeld(WORK, dossier, () -> this.commands.run(() -> this.answers.miss(dossier)))
                        ? 1 : 0;
            }
        }
        return said;
    }

    private void count(UUID dossier) {
        this.held.unlessHeld(WORK, dossier, () -> this.commands.run(() -> {
            this.answers.count(dossier);
            return true;
        }));
    }

    /** Without those that failed a short while ago. */
    private List<UUID> missed() {
        return this.store.missed(this.clock.instant(), this.held.now(WORK), BATCH);
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        return this.store.nextDueFrom(instant);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            runDue();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("Missed answers could not be told; tried again", ex);
        }
    }

}
