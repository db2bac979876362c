package vn.motcua.metrics.facts;

/** By what the counts are told apart. */
public enum Grouping {

    /** Not at all. */
    TOTAL("''", true),

    /** By agency code. */
    AGENCY("agency", true),

    /** By procedure code. */
    PROCEDURE("procedure", false),

    /** By channel name. */
    CHANNEL("channel", false),

    /** By month of the counted day, as {@code 2026-11}. */
    MONTH("to_char(%s, 'YYYY-MM')", true);

    private final String expression;

    private final boolean inRollUp;

    Grouping(String expression, boolean inRollUp) {
        this.expression = expression;
        this.inRollUp = inRollUp;
    }

    boolean inRollUp() {
        return this.inRollUp;
    }

    /**
     * As an SQL expression.
     * @param day the SQL expression of the counted day
     */
    String expression(String day) {
        return this.expression.formatted(day);
    }

}
