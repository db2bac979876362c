package vn.motcua.rules.result;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * A result that goes to the applicant online is the electronic one that the system keeps
 * (Decree 61/2018 Art. 20; Decree 45/2020 Art. 5 on electronic results): nothing is
 * returned that cannot be fetched, and only who is known by the number of the paper
 * fetches it.
 */
public final class OnlineReturn {

    private static final int LAST = 4;

    private OnlineReturn() {
    }

    /** Refuses to return online a result of which no file is kept. */
    public static void requireFile(Channel way, boolean kept) {
        if (way == Channel.ONLINE && !kept) {
            throw new Refusal(RefusalReason.RESULT_WITHOUT_FILE, "result");
        }
    }

    /** Whether the person is asked for the end of a number; without one there is none. */
    public static boolean asksForNumber(@Nullable String idNumber) {
        return idNumber != null && idNumber.strip().length() >= LAST;
    }

    /** Refuses whoever does not know the last four characters of the number. */
    public static void requireKnown(@Nullable String idNumber, String typed) {
        if (idNumber != null && asksForNumber(idNumber)) {
            String number = idNumber.strip();
            if (!number.substring(number.length() - LAST).equalsIgnoreCase(typed.strip())) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "lastDigits");
            }
        }
    }

}
