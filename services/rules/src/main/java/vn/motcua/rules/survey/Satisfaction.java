package vn.motcua.rules.survey;

/** The five levels of an answer (Decision 1001/QĐ-BNV). */
public enum Satisfaction {

    /** Rất không hài lòng. */
    VERY_DISSATISFIED(1),

    /** Không hài lòng. */
    DISSATISFIED(2),

    /** Bình thường. */
    NEUTRAL(3),

    /** Hài lòng. */
    SATISFIED(4),

    /** Rất hài lòng. */
    VERY_SATISFIED(5);

    private final int number;

    Satisfaction(int number) {
        this.number = number;
    }

    /** Its number, from 1 to 5. */
    public int number() {
        return this.number;
    }

    /**
     * Whether it has to be analysed and mended: "mức trung bình trở xuống" counts bình
     * thường.
     */
    public boolean isLow() {
        return this.number <= NEUTRAL.number;
    }

    /**
     * The level of a number.
     * @throws IllegalArgumentException for any other number
     */
    public static Satisfaction of(int number) {
        for (Satisfaction level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level: " + number);
    }

}
