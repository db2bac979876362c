package vn.motcua.rules.consultation;

/** How far a question to another office has come. */
public enum OpinionState {

    /** Asked, and there is time. */
    ASKED,

    /** Nobody answered in time; a late answer is still taken. */
    OVERDUE,

    /** Answered, in time or late. */
    ANSWERED,

    /** Nobody answered in time, which the law takes for consent. */
    CONSENT_DEEMED,

    /** No longer needed: the dossier was settled without it. */
    NOT_NEEDED;

    /** Whether an answer may still come. */
    public boolean isOpen() {
        return this == ASKED || this == OVERDUE;
    }

}
