package vn.motcua.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.simulator.api.Procedure;

/** The procedures of an agency, each as often as people ask for it. */
final class Shelf {

    private final List<Procedure> atDesk;

    private final List<Procedure> byUnit;

    private final List<Procedure> online;

    private final List<Procedure> threeDays;

    Shelf(List<Procedure> procedures) {
        this.atDesk = repeated(procedures, Procedure::settledAtDesk, Shelf::askedAtDesk);
        this.byUnit = repeated(procedures, (procedure) -> !procedure.settledAtDesk(), Shelf::askedOfUnits);
        this.online = procedures.stream().filter((one) -> one.isOnline() && !one.isWithinHours()).toList();
        this.threeDays = procedures.stream()
            .filter((one) -> !one.settledAtDesk() && one.limit().unit() == LimitUnit.WORKING_DAY
                    && one.limit().value() == 3)
            .toList();
    }

    /** A procedure that is settled at the desk, or by a unit; whatever there is. */
    Procedure next(boolean desk, RandomGenerator random) {
        boolean wanted = this.byUnit.isEmpty() || (desk && !this.atDesk.isEmpty());
        return pick(wanted ? this.atDesk : this.byUnit, random);
    }

    @Nullable Procedure nextOnline(RandomGenerator random) {
        return this.online.isEmpty() ? null : pick(this.online, random);
    }

    /** A unit's procedure with a limit of three working days. */
    @Nullable Procedure nextOfThreeDays(RandomGenerator random) {
        return this.threeDays.isEmpty() ? null : pick(this.threeDays, random);
    }

    /** Certified copies are half of what a desk does. */
    private static int askedAtDesk(Procedure procedure) {
        return procedure.field().equals("Chứng thực") ? 5 : 4;
    }

    /** What takes long is asked for seldom. */
    private static int askedOfUnits(Procedure procedure) {
        int days = procedure.roughDays();
        if (days <= 3) {
            return 10;
        }
        return (days <= 8) ? 6 : 3;
    }

    private static List<Procedure> repeated(List<Procedure> procedures, Predicate<Procedure> wanted,
            ToIntFunction<Procedure> times) {
        List<Procedure> all = new ArrayList<>();
        for (Procedure procedure : procedures) {
            for (int i = 0; wanted.test(procedure) && i < times.applyAsInt(procedure); i++) {
                all.add(procedure);
            }
        }
        return all;
    }

    private static Procedure pick(List<Procedure> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

}
