package vn.motcua.rules.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/**
 * From when an agency receives a procedure, and which of its units settles it (Decree
 * 61/2018 Art. 14.1: the head publishes the list of what the desk receives). A duty
 * begins today or later, never in the past.
 */
public final class ReceivingRules {

    private static final int YEARS_AHEAD = 2;

    private ReceivingRules() {
    }

    /**
     * Lets pass what can be put to use.
     * @param units codes of the units of the agency
     * @param settling code of the unit that settles it there already; null where it is
     * not received
     * @throws Refusal or {@link Refusals} on fields {@code unit}, {@code from} and
     * {@code procedure}
     */
    public static void check(@Nullable String unit, @Nullable LocalDate from, List<String> units,
            @Nullable String settling, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (unit == null || unit.isBlank()) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "unit"));
        }
        else if (!units.contains(unit)) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "unit", "value", unit));
        }
        if (from == null) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "from"));
        }
        else if (from.isBefore(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "from", "value", from.toString()));
        }
        Refusals.refuseAny(wrong);
        if (Objects.equals(unit, settling)) {
            throw new Refusal(RefusalReason.PROCEDURE_RECEIVED_ALREADY, "procedure",
                    Map.of("unit", String.valueOf(unit)));
        }
    }

}
