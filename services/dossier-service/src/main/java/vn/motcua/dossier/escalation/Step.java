package vn.motcua.dossier.escalation;

/** Who is reminded or told, in this order. */
public enum Step {

    /** Those whose work it is, in the morning of the last day. */
    FIRST,

    /** The same, in the afternoon. */
    SECOND,

    /** Lãnh đạo đơn vị. */
    UNIT_HEAD,

    /** Người theo dõi, giám sát. */
    SUPERVISOR,

    /** Người đứng đầu cơ quan. */
    AGENCY_HEAD

}
