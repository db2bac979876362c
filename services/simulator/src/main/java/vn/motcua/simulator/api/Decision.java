package vn.motcua.simulator.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.apology.ApologyReason;
import vn.motcua.rules.deadline.TimeLimit;

/** What a person answers to a work item. */
public record Decision(String decision, @Nullable String comment, @Nullable String reason, @Nullable String reasonCode,
        @Nullable List<String> items, @Nullable String newDueDate, @Nullable String collector,
        @Nullable TimeLimit limit) {

    /** A bare decision. */
    public static Decision of(String decision) {
        return new Decision(decision, null, null, null, null, null, null, null);
    }

    /** A decision that needs its reason. */
    public static Decision because(String decision, String reason) {
        return new Decision(decision, null, reason, null, null, null, null, null);
    }

    /** Asks for papers. */
    public static Decision supplement(String reason, List<String> items) {
        return new Decision("SUPPLEMENT", null, reason, null, items, null, null, null);
    }

    /** Takes the longer lawful limit. */
    public static Decision verify(String reason, TimeLimit limit) {
        return new Decision("VERIFY", null, reason, null, null, null, null, limit);
    }

    /** Hands the result over. */
    public static Decision returned(String collector) {
        return new Decision("RETURNED", null, null, null, null, null, collector, null);
    }

    /** Not in time; the date is still to be asked for. */
    public static Decision apologise(ApologyReason code, String reason) {
        return new Decision("APOLOGISE", null, reason, code.name(), null, null, null, null);
    }

    /** Whether the new appointment is still to be asked for. */
    public boolean needsDate() {
        return this.decision.equals("APOLOGISE") && this.newDueDate == null;
    }

    /** Whether it is still to be asked for who gets the result. */
    public boolean needsCollector() {
        return this.decision.equals("RETURNED") && (this.collector == null || this.collector.isEmpty());
    }

    /** The same with a new appointment. */
    public Decision until(String date) {
        return new Decision(this.decision, this.comment, this.reason, this.reasonCode, this.items, date, this.collector,
                this.limit);
    }

}
