package vn.motcua.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Envelope;
import vn.motcua.events.Outcome;

/** Many lives from one seed, and their facts as a broken network would deliver them. */
public final class RandomLives {

    private final Random random;

    private final String prefix;

    public RandomLives(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
    }

    public List<Life> lives(int number) {
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lives.add(life());
        }
        return lives;
    }

    /** All facts, some of them twice, in any order. */
    public List<Envelope<DossierFact>> delivered(List<Life> lives) {
        List<Envelope<DossierFact>> facts = new ArrayList<>();
        for (Life life : lives) {
            for (Envelope<DossierFact> told : life.told()) {
                facts.add(told);
                if (this.random.nextInt(5) == 0) {
                    facts.add(told);
                }
            }
        }
        Collections.shuffle(facts, this.random);
        return facts;
    }

    private Life life() {
        Channel[] channels = Channel.values();
        UUID id = new UUID(this.random.nextLong(), this.random.nextLong());
        Instant at = House.NOW.minus(Duration.ofMinutes(this.random.nextInt(60 * 24 * 60)));
        Life life = new Life(id, this.prefix + this.random.nextInt(3), "1.00" + this.random.nextInt(4),
                channels[this.random.nextInt(channels.length)], at);
        int fate = this.random.nextInt(10);
        if (fate == 0) {
            return life;
        }
        return fate == 1 ? life.refusedReception(at.plusSeconds(600)) : handled(life, at.plusSeconds(300));
    }

    private Life handled(Life life, Instant receivedAt) {
        Duration limit = Duration.ofHours(8L + this.random.nextInt(20 * 24));
        life.accepted(receivedAt, limit);
        Instant at = receivedAt.plus(Duration.ofHours(1));
        life.inProgress(at);
        if (this.random.nextInt(4) == 0) {
            at = at.plus(hours(72));
            life.paused(at);
            if (this.random.nextInt(3) > 0) {
                at = at.plus(hours(200));
                life.resumed(at, limit);
            }
        }
        if (this.random.nextInt(3) == 0) {
            life.apologised(at, this.random.nextBoolean() ? ApologyState.BEFORE_EXPIRY : ApologyState.AFTER_EXPIRY);
        }
        return this.random.nextInt(3) == 0 ? life : ended(life, at);
    }

    private Life ended(Life life, Instant since) {
        Outcome[] outcomes = Outcome.values();
        Instant due = life.snapshot().originalDueAt();
        // sometimes to the very second of the due instant
        Instant end = due != null && this.random.nextInt(8) == 0 ? due : since.plus(hours(500));
        life.resolved(end, outcomes[this.random.nextInt(outcomes.length)]);
        return this.random.nextBoolean() ? life : life.returned(end.plus(hours(48)));
    }

    private Duration hours(int most) {
        return Duration.ofMinutes(1L + this.random.nextInt(most * 60));
    }

}
