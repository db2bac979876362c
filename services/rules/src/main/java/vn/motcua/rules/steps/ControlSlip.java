package vn.motcua.rules.steps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The control slip (phiếu kiểm soát): each hand-over with its moment, and how each agency
 * or unit kept its time (Circular 01/2018 Art. 13.2; domain R1.10).
 */
public final class ControlSlip {

    private ControlSlip() {
    }

    /**
     * The rows of the slip. Steps that follow one another in the same place are one stay
     * there, judged by the time of the last.
     * @param end the hand-over of the result to where it is returned; null before it
     */
    public static List<HandOff> rows(List<Stretch> way, @Nullable End end) {
        List<HandOff> rows = new ArrayList<>();
        Stretch here = null;
        for (Stretch next : way.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            if (here != null && !here.place().equals(next.place())) {
                rows.add(new HandOff(here.place(), next.place(), next.from(), kept(here, next.from())));
            }
            here = (here != null && here.place().equals(next.place()))
                    ? new Stretch(here.place(), here.from(), next.until(), next.dueAt()) : next;
        }
        if (here != null && end != null && !here.place().equals(end.place())) {
            Instant due = (here.dueAt() == null) ? end.dueAt() : here.dueAt();
            rows.add(new HandOff(here.place(), end.place(), end.at(), (due == null) ? null : Kept.of(end.at(), due)));
        }
        return List.copyOf(rows);
    }

    private static @Nullable Kept kept(Stretch stretch, Instant givenOn) {
        Instant done = (stretch.until() == null) ? givenOn : stretch.until();
        return (stretch.dueAt() == null) ? null : Kept.of(done, stretch.dueAt());
    }

    /**
     * The end of the handling.
     *
     * @param place where the result is returned
     * @param dueAt by law, for a last stretch that has no time of its own
     */
    public record End(String place, Instant at, @Nullable Instant dueAt) {
    }

}
