package vn.motcua.rules.calendar;

import java.time.LocalTime;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * An unbroken stretch of working hours within one day, in the local time of the agency.
 *
 * @param opensAt first moment, included
 * @param closesAt last moment: what is done at this very moment is done in time
 */
public record WorkingSession(LocalTime opensAt, LocalTime closesAt) {

    public WorkingSession {
        if (!opensAt.isBefore(closesAt)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "sessions",
                    Map.of("opensAt", opensAt.toString(), "closesAt", closesAt.toString()));
        }
    }

    long nanos() {
        return this.closesAt.toNanoOfDay() - this.opensAt.toNanoOfDay();
    }

}
