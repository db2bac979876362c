package vn.motcua.rules.interagency;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

/** The administrative level of an agency, from the lowest up. */
public enum AgencyLevel {

    /** Cấp xã. */
    COMMUNE("cấp xã", null),

    /**
     * Cấp huyện: of the time of Decree 61/2018; it ended when local government became one
     * of two levels (domain R0.1).
     */
    DISTRICT("cấp huyện", LocalDate.of(2025, Month.JUNE, 30)),

    /** Cấp tỉnh. */
    PROVINCE("cấp tỉnh", null),

    /** Bộ, ngành. */
    MINISTRY("cấp bộ", null);

    private final String words;

    private final @Nullable LocalDate lastDay;

    AgencyLevel(String words, @Nullable LocalDate lastDay) {
        this.words = words;
        this.lastDay = lastDay;
    }

    /** As a sentence says it: {@code cấp xã}. */
    public String toVietnamese() {
        return this.words;
    }

    /**
     * Whether there are agencies of this level up to that day.
     * @param to last day; null for no end
     */
    public boolean existsUntil(@Nullable LocalDate to) {
        return this.lastDay == null || (to != null && !to.isAfter(this.lastDay));
    }

    boolean isAbove(AgencyLevel other) {
        return compareTo(other) > 0;
    }

}
