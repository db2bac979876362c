package vn.motcua.rules;

import java.util.Locale;

/**
 * Why the rules say no; the sentence for people is made by whoever speaks to them.
 */
public enum RefusalReason {

    /** No such procedure. */
    PROCEDURE_UNKNOWN,

    /** The procedure exists, but this agency does not handle it. */
    PROCEDURE_NOT_AT_AGENCY,

    /** The procedure is not, not yet or no longer in force on that day. */
    PROCEDURE_NOT_IN_FORCE,

    /** No such agency. */
    AGENCY_UNKNOWN,

    /** A person or organisation without a name. */
    NAME_MISSING,

    /** Something that must be given is not given. */
    FIELD_MISSING,

    /** Something is given that cannot be right. */
    FIELD_INVALID,

    /** Received later than now. */
    RECEIVED_IN_FUTURE,

    /** Received earlier than a late entry may say. */
    RECEIVED_TOO_EARLY,

    /**
     * A year with neither an official nor a provisional calendar (fact {@code year}).
     */
    CALENDAR_MISSING,

    /** The dossier has its receipt already. */
    ALREADY_ACCEPTED,

    /** The right is missing. */
    NOT_ALLOWED,

    /** The matter of another agency. */
    WRONG_AGENCY,

    /** Somebody else holds the work item. */
    NOT_HOLDER,

    /** The act is not lawful in the state the dossier is in. */
    ILLEGAL_TRANSITION,

    /** The work item knows no such decision. */
    DECISION_UNKNOWN,

    /** The work item is done. */
    WORK_ITEM_DONE,

    /** The act needs a reason. */
    REASON_MISSING,

    /**
     * The legal due has passed: nothing starts a new count that would take lateness back.
     */
    DUE_PASSED,

    /** A new appointment must lie ahead. */
    REAPPOINT_IN_PAST,

    /** A new appointment must be later than the one it replaces. */
    REAPPOINT_NOT_LATER,

    /** A new appointment is made at most once (Decree 61/2018 Art. 19.9). */
    REAPPOINT_TWICE,

    /** Nobody can collect a result on a closed day. */
    REAPPOINT_ON_CLOSED_DAY,

    /** A letter written after the result promises no other day. */
    REAPPOINT_AFTER_RESULT,

    /**
     * Papers are asked for no more often than the procedure allows (Decree 61/2018 Art.
     * 11.2.c).
     */
    SUPPLEMENT_AGAIN,

    /** A request for papers must name them. */
    SUPPLEMENT_ITEMS_MISSING,

    /** A clock entry that cannot follow the ones before it. */
    LEDGER_OUT_OF_ORDER,

    /** A lawful change of the limit happens once. */
    LIMIT_CHANGED_TWICE,

    /** The steps of an internal process take longer than the law gives. */
    STEPS_EXCEED_LIMIT,

    /** There is no such thing, or not for this person. */
    NOT_FOUND,

    /** Only a training database may do this. */
    TRAINING_ONLY,

    /** The legal clock never goes back. */
    CLOCK_BACKWARDS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The stable name outside Java: {@code reappoint-twice}. */
    public String code() {
        return this.code;
    }

}
