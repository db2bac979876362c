package vn.motcua.rules.review;

/**
 * Whose decision publishes a procedure, with the working days that go by its level
 * (Decree 63/2010/NĐ-CP Art. 15, Art. 24).
 */
public enum Issuer {

    /** Bộ, cơ quan ngang bộ. */
    MINISTRY(20, 10),

    /** Ủy ban nhân dân cấp tỉnh. */
    PROVINCE(5, 5);

    private final int daysBeforeEffect;

    private final int daysToPublish;

    Issuer(int daysBeforeEffect, int daysToPublish) {
        this.daysBeforeEffect = daysBeforeEffect;
        this.daysToPublish = daysToPublish;
    }

    int daysBeforeEffect() {
        return this.daysBeforeEffect;
    }

    int daysToPublish() {
        return this.daysToPublish;
    }

}
