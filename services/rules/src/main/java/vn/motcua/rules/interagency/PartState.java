package vn.motcua.rules.interagency;

/** How far an agency has come with its part of a dossier. */
public enum PartState {

    /** Its turn has not come yet. */
    PLANNED,

    /** It has the dossier, and there is time. */
    SENT,

    /** Its time is over; what it does late is still taken. */
    OVERDUE,

    /** It has done its part, in time or late. */
    DONE,

    /** No longer needed: the dossier was settled or ended without it. */
    NOT_NEEDED;

    /** Whether something is still to come from it. */
    public boolean isOpen() {
        return this == PLANNED || this == SENT || this == OVERDUE;
    }

    /** Whether the agency has the dossier now. */
    public boolean isAtWork() {
        return this == SENT || this == OVERDUE;
    }

}
