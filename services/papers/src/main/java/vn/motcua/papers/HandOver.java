package vn.motcua.papers;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One passing of a dossier from hand to hand, a row of the control slip.
 *
 * @param from unit or person who gives
 * @param to unit or person who takes
 * @param at moment of the hand-over
 * @param result how the giver kept its time, null where it had none to keep
 */
public record HandOver(String from, String to, ZonedDateTime at, @Nullable Result result, @Nullable String note) {

    /** How a step kept its time, in the words of the form. */
    public enum Result {

        EARLY("Trước hạn"), ON_TIME("Đúng hạn"), LATE("Quá hạn");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

    }

}
