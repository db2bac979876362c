package vn.motcua.events;

import java.time.Instant;

/**
 * A fact as it travels: a CloudEvent (1.0) whose id is stream and sequence, so that the
 * same fact always has the same id.
 *
 * @param <F> the kind of fact
 * @param sequence counts the facts of one stream, from 1 without a hole
 * @param time legal time of the fact
 * @param fact what happened
 */
public record Envelope<F extends Fact>(long sequence, Instant time, F fact) {

    /** The CloudEvents id: {@code stream/streamId/sequence}. */
    public String id() {
        return this.fact.stream().name().toLowerCase(java.util.Locale.ROOT) + "/" + this.fact.streamId() + "/"
                + this.sequence;
    }

}
