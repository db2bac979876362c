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

    /**
     * The agency has stopped receiving the procedure (facts {@code procedure},
     * {@code from}).
     */
    PROCEDURE_STOPPED_HERE,

    /** The agency has stopped receiving the procedure already. */
    ALREADY_STOPPED,

    /**
     * Only who announces procedures withdraws one for everybody (Decree 63/2010/NĐ-CP
     * Art. 15).
     */
    NOT_ANNOUNCING,

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

    /** The dossier has its receipt (Mẫu số 01); it can be printed again. */
    RECEIPT_ISSUED,

    /** Nothing about the person is other than before. */
    PARTY_UNCHANGED,

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

    /**
     * A dossier is received under what is in force on that day: a procedure that ended
     * since its submission cannot be received (domain R0.4).
     */
    PROCEDURE_NOT_IN_FORCE_AT_RECEPTION,

    /** Somebody published another version since this one was looked at. */
    VERSION_MOVED_ON,

    /** The regime of the dossier has no new appointment. */
    REAPPOINT_NOT_FORESEEN,

    /** Only the competent agency's own desk receives it, or it was taken in already. */
    PROCEDURE_NOT_CROSS_TERRITORY,

    /** The dossier is late, or told to be: its reception is not moved any more. */
    RECEPTION_FIXED_WHEN_LATE,

    /** On that day another regime or version of the procedure was in force. */
    RECEPTION_OTHER_LAW,

    /** The clock starts when the competent agency receives it, which is now. */
    CROSS_TERRITORY_STARTS_THERE,

    /** The agency receives the procedure already, and the same unit settles it. */
    PROCEDURE_RECEIVED_ALREADY,

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

    /**
     * A paper that is asked for is neither a published component of the procedure nor
     * rests on a provision that is cited (fact {@code line}).
     */
    SUPPLEMENT_ITEM_UNPUBLISHED,

    /** The unit asks after its third working day (fact {@code last}). */
    SUPPLEMENT_TOO_LATE,

    /** A clock entry that cannot follow the ones before it. */
    LEDGER_OUT_OF_ORDER,

    /** A lawful change of the limit happens once. */
    LIMIT_CHANGED_TWICE,

    /**
     * The procedure knows no such case at this place (facts {@code case}, {@code known}).
     */
    LIMIT_CASE_UNKNOWN,

    /** Two lines about the limit fit equally (facts {@code one}, {@code other}). */
    LIMIT_CASES_AMBIGUOUS,

    /** Time is added to a limit of another unit (facts {@code added}, {@code limit}). */
    LIMIT_UNITS_DIFFER,

    /** The steps of an internal process take longer than the law gives. */
    STEPS_EXCEED_LIMIT,

    /**
     * A step of an internal process stands where its role has nothing to do, or nobody
     * examines (facts {@code key}, {@code role}).
     */
    STEP_OUT_OF_PLACE,

    /**
     * A dossier is sent back to earlier steps only (facts {@code step}, {@code earlier}).
     */
    STEP_NOT_EARLIER,

    /**
     * Other offices still have time to answer: the officer says why to go on without them
     * (Decree 61/2018 Art. 19.5; fact {@code awaited}).
     */
    OPINIONS_AWAITED,

    /**
     * A dossier is sent to other agencies only; units of its own agency have the internal
     * process (Decree 61/2018 Art. 19.6; facts {@code line}, {@code unit}).
     */
    NOT_ANOTHER_AGENCY,

    /**
     * As data to all or on paper in turn a dossier goes between agencies of one level
     * (Decree 61/2018 Art. 19.6; facts {@code line}, {@code own}, {@code there}).
     */
    NOT_SAME_LEVEL,

    /**
     * A dossier goes up to an authority of a higher level (Decree 61/2018 Art. 19.7;
     * facts {@code line}, {@code own}, {@code there}).
     */
    NOT_UPPER_LEVEL,

    /** A unit stands twice on the way of a dossier (facts {@code line}, {@code unit}). */
    AGENCY_TWICE,

    /** A dossier belongs to one matter at most (domain D27; fact {@code code}). */
    ALREADY_GROUPED,

    /**
     * Other agencies have not done their part of the dossier yet (Decree 61/2018 Art.
     * 19.6, 19.7; fact {@code awaited}, how many).
     */
    AGENCIES_AWAITED,

    /**
     * The same day stands twice in a list of days (facts {@code line}, {@code other}).
     */
    DAY_TWICE,

    /** A day is said to be off and to be worked at once. */
    DAY_CONTRADICTORY,

    /** A day of a year that the list is not about. */
    DAY_OUTSIDE_YEARS,

    /** A kind of day that nobody knows, or that does not apply there. */
    DAY_KIND_UNKNOWN,

    /** Text that is no date. */
    DAY_UNREADABLE,

    /** A day off on a day of rest that is closed anyway. */
    DAY_ALREADY_OFF,

    /** There is nothing special about the day that could be taken away. */
    DAY_NOT_SPECIAL,

    /** A make-up day on a day that is worked anyway. */
    MAKE_UP_ALREADY_WORKING,

    /** A make-up day that does not say, or not truly, which day off it pays for. */
    MAKE_UP_FOR_NO_DAY_OFF,

    /** A day off in exchange that no make-up day pays for. */
    SWAP_WITHOUT_MAKE_UP,

    /** A provisional year needs the name of the person who approved it. */
    PROVISIONAL_WITHOUT_APPROVAL,

    /** Another change of the calendar is still being applied. */
    CALENDAR_CHANGE_RUNNING,

    /** A change that cannot be taken back (fact {@code why}). */
    CALENDAR_CHANGE_FIXED,

    /** An end that does not lie after the beginning. */
    ABSENCE_BACKWARDS,

    /** What was true until now is not rewritten: it begins now at the earliest. */
    ABSENCE_IN_PAST,

    /**
     * The person has a substitute for this work then already (facts {@code from},
     * {@code to}).
     */
    ABSENCE_OVERLAPS,

    /** It was ended before, or is over. */
    ABSENCE_OVER,

    /** Nobody stands in for himself. */
    SUBSTITUTE_SELF,

    /** The substitute works for another agency. */
    SUBSTITUTE_ELSEWHERE,

    /** The substitute is away at the same time (facts {@code from}, {@code to}). */
    SUBSTITUTE_AWAY,

    /** The substitute is not appointed to this work (fact {@code role}). */
    SUBSTITUTE_WITHOUT_ROLE,

    /** The substitute is not on the list of signing substitutes all that time. */
    SUBSTITUTE_MAY_NOT_SIGN,

    /**
     * The person stands in for somebody then: nobody hands that on (Decree 30/2020 Art.
     * 13.3).
     */
    SUBSTITUTE_CHAIN,

    /** The person is on the list of signing substitutes then already. */
    SUBSTITUTE_LISTED,

    /**
     * The person has no right to sign such a paper (facts {@code position},
     * {@code paper}).
     */
    SIGNER_WITHOUT_RIGHT,

    /** Only a signed result that holds is returned (fact {@code state}). */
    RESULT_NOT_SIGNED,

    /** A corrected result takes the place of one that was called back. */
    RESULT_NOT_RECALLED,

    /** Another paper of this form has this number in this year (fact {@code number}). */
    PAPER_NUMBER_TAKEN,

    /** Signed later than now. */
    SIGNED_IN_FUTURE,

    /** What was signed is not what the letter says now: it is printed and signed anew. */
    PRINT_STALE,

    /** Signed before it was laid before the signatory. */
    SIGNED_BEFORE_DRAFT,

    /**
     * A number is given on the day of the signature or the next working day (Decree
     * 30/2020 Art. 15; fact {@code last}).
     */
    NUMBERED_TOO_LATE,

    /** Another result of the agency has this number in this year. */
    RESULT_NUMBER_TAKEN,

    /** Online goes the file, and none is kept. */
    RESULT_WITHOUT_FILE,

    /** The result has its file already; another file is another result. */
    RESULT_HAS_FILE,

    /** An outage that is over before it begins. */
    OUTAGE_ENDS_BEFORE_IT_BEGINS,

    /** An outage that lasts, or has yet to come: nobody knows its end. */
    OUTAGE_NOT_OVER,

    /** The owner's notice bears a date that has not come. */
    OUTAGE_NOTICE_OF_TOMORROW,

    /** An outage of the same agency lies over it. */
    OUTAGE_OVERLAPS,

    /** No desk was open: no clock moves by it. */
    OUTAGE_OUTSIDE_WORKING_TIME,

    /** No result lies at the desk: nothing to shelve, to remind of or to hand over. */
    RESULT_NOT_AT_DESK,

    /** Only what went by post comes back undelivered. */
    RESULT_NOT_POSTED,

    /**
     * Codes are reserved for today or the days to come (facts {@code day}, {@code last}).
     */
    RESERVED_DAY_UNFIT,

    /** Not from one up to so many codes at once (fact {@code most}). */
    RESERVED_COUNT_UNFIT,

    /** Nobody reserved this code (fact {@code code}). */
    RESERVED_CODE_UNKNOWN,

    /** A dossier has this reserved code already. */
    RESERVED_CODE_USED,

    /** The reserved code was given up. */
    RESERVED_CODE_VOID,

    /** The code was reserved by another agency. */
    RESERVED_CODE_ELSEWHERE,

    /** The reserved code is for another day (facts {@code day}, {@code receivedOn}). */
    RESERVED_CODE_OTHER_DAY,

    /** The fee is recorded with the acceptance, not before it. */
    FEE_BEFORE_ACCEPTANCE,
    /** Another amount than the published one, and nobody says how it was counted. */
    FEE_NOT_AS_PUBLISHED,
    /** Nothing is owed where all of it is waived. */
    FEE_EXEMPT,
    /** A reduced fee lies between nothing and the published one. */
    FEE_NOT_REDUCED,
    /** It was paid (fact {@code paid}): what is owed does not change any more. */
    FEE_PAID,
    /** Nobody pays an amount that nobody knows. */
    FEE_UNKNOWN,
    /** Nothing is left to pay. */
    FEE_NOT_OWED,
    /** What is owed is paid as one (fact {@code owed}). */
    FEE_NOT_AS_OWED,
    /** Another payment of the agency has this receipt number. */
    FEE_RECEIPT_USED,
    /** Another agency took the money and gives it back (fact {@code agency}). */
    FEE_TAKEN_ELSEWHERE,
    /** No more is given back than was paid (fact {@code paid}). */
    FEE_REFUND_TOO_HIGH,
    /** Another import of procedures is running. */
    IMPORT_RUNNING,
    /** The line does not wait for a person any more. */
    REVIEW_SETTLED,
    /**
     * A version begins no earlier than the one before it, and what was true until now is
     * not rewritten (fact {@code earliest}).
     */
    VERSION_TOO_EARLY,
    /** An open dossier keeps the version it was received under (fact {@code why}). */
    TRANSITION_UNLAWFUL,
    /**
     * The newest model has no place for where the dossier stands (fact {@code place}).
     */
    MODEL_PLACE_GONE,
    /** Not the same matter of the same person as the dossier that is to stay. */
    DUPLICATE_OF_NOTHING,

    /** What is to stay has no receipt, or is no longer handled. */
    DUPLICATE_STAYS_NOT,

    /** The first that was accepted stays; this one was accepted earlier. */
    DUPLICATE_FIRST_STAYS,

    /** No papers wait to be handed over. */
    HANDOVER_NOTHING,
    /** The list was confirmed before. */
    HANDOVER_CONFIRMED,
    /** The dossier is not on the list, or was named twice. */
    HANDOVER_NOT_LISTED,
    /** A financial obligation is still to be met. */
    OBLIGATION_OPEN,
    /** No financial obligation is waited for. */
    OBLIGATION_NOT_OPEN,
    /** More words than the field takes (fact {@code most}). */
    TEXT_TOO_LONG,

    /**
     * A text that is to be published still says who is meant (fact {@code part}).
     */
    PERSONAL_DATA_LEFT,

    /** A visitor asks or sends too often; the next try has to wait. */
    TOO_MANY_TRIES,

    /** The survey of this invitation was answered already. */
    SURVEY_ANSWERED,

    /** The sender of the opinion left an address, so what was written goes there. */
    SENDER_REACHABLE,

    /** Whoever works here does not answer in the place of whom was served. */
    SURVEY_BY_STAFF,

    /** The time for answering the survey is over (fact {@code expiresOn}). */
    SURVEY_OVER,

    /** It was posted there already (fact {@code on}). */
    PLACE_PUBLISHED,

    /** The same is being reviewed already (fact {@code procedure}). */
    REVIEW_OPEN,

    /** A letter for the same fault, with the same words, went out before. */
    FAULT_OWNED,

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
