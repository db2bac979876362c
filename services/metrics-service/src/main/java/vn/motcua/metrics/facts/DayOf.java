package vn.motcua.metrics.facts;

/** The moment of a dossier by which a count belongs to a day. */
enum DayOf {

    /** Reception. */
    RECEPTION("received_at"),

    /** The original due instant. */
    DUE("original_due_at"),

    /** The end of processing; of a withdrawal without one, its latest fact. */
    END("coalesce(resolved_at, at)");

    private final String column;

    DayOf(String column) {
        this.column = column;
    }

    /** As an SQL expression over {@code dossier_fact}. */
    String column() {
        return this.column;
    }

}
