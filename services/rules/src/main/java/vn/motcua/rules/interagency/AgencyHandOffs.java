package vn.motcua.rules.interagency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.steps.HandOff;
import vn.motcua.rules.steps.Kept;

/**
 * What the control slip says of the way through other agencies: each hand-over with its
 * moment, and how each agency kept its time (Circular 01/2018 Art. 13.2; domain R1.10).
 */
public final class AgencyHandOffs {

    private AgencyHandOffs() {
    }

    /**
     * The hand-overs of one way. On paper the agency that is done gives the dossier to
     * the next; as data the desk gives it to each and gets each answer.
     * @param desk the receiving desk, as the slip calls places
     * @param stays of the agencies that got it, in order
     */
    public static List<HandOff> of(String desk, Forwarding forwarding, List<Stay> stays) {
        List<HandOff> rows = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            boolean handedOn = forwarding == Forwarding.PAPER && i + 1 < stays.size();
            if (i == 0 || forwarding != Forwarding.PAPER) {
                rows.add(new HandOff(desk, stay.place, stay.sentAt, null));
            }
            if (stay.doneAt != null) {
                Instant at = handedOn ? stays.get(i + 1).sentAt : stay.doneAt;
                rows.add(new HandOff(stay.place, handedOn ? stays.get(i + 1).place : desk, at,
                        Kept.of(stay.doneAt, stay.dueAt)));
            }
        }
        return rows;
    }

    /**
     * The time in which an agency had the dossier.
     *
     * @param place as the slip calls it
     * @param doneAt when it had done its part; null before
     */
    public record Stay(String place, Instant sentAt, Instant dueAt, @Nullable Instant doneAt) {
    }

}
