package vn.motcua.simulator;

import java.util.List;
import java.util.Map;

/**
 * What somebody says of the office, and what becomes of it.
 *
 * @param daysBack working days before training begins on which it is said; 1 is the last
 * day that is played
 * @param channel how an officer received it; {@code FORM} where it was sent over the
 * public page
 * @param acts in their order
 */
record Opinion(int daysBack, String channel, String sender, String phone, String content, List<Act> acts) {

    Opinion {
        acts = List.copyOf(acts);
    }

    /**
     * Something a person does about it.
     *
     * @param slots after the one before
     * @param kind of the work
     * @param who of the office
     * @param said the body of the call
     */
    record Act(int slots, Kind kind, Who who, Map<String, Object> said) {
    }

    /** Which work is completed. */
    enum Kind {

        /** On the opinion. */
        FEEDBACK,

        /** On the remedy that a confirmed opinion opened. */
        REMEDY

    }

    /** Who does it. */
    enum Who {

        /** The feedback officer. */
        FEEDBACK_OFFICER,

        /** The head of the unit that it is about. */
        UNIT_HEAD,

        /** Who signs answers. */
        SIGNATORY

    }

}
