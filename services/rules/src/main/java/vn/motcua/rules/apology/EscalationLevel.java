package vn.motcua.rules.apology;

/** Who is told that something is late, from the lowest to the highest. */
public enum EscalationLevel {

    /** Nobody beyond those who hold the work. */
    NOBODY,

    /** Lãnh đạo đơn vị. */
    UNIT_HEAD,

    /** Người theo dõi, giám sát. */
    SUPERVISOR,

    /** Người đứng đầu cơ quan. */
    AGENCY_HEAD

}
