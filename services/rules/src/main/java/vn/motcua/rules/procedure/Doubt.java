package vn.motcua.rules.procedure;

import java.util.Map;

/**
 * Something that a person has to look at before the procedure is published.
 *
 * @param facts what the sentence about it names, as it stands in the line
 */
public record Doubt(DoubtReason reason, Map<String, String> facts) {

    private static final int LONGEST = 160;

    public Doubt {
        facts = Map.copyOf(facts);
    }

    static Doubt of(DoubtReason reason) {
        return new Doubt(reason, Map.of());
    }

    /** With a text out of the line, shortened to what a list can show. */
    static Doubt of(DoubtReason reason, String fact, String text) {
        return new Doubt(reason, Map.of(fact, shortened(text)));
    }

    static String shortened(String text) {
        return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

}
