package vn.motcua.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A fact in the life of one dossier, with the state of the dossier after it. */
public sealed interface DossierFact extends Fact {

    /** The state after the fact. */
    DossierSnapshot dossier();

    @Override
    default EventStream stream() {
        return EventStream.DOSSIER;
    }

    @Override
    default String streamId() {
        return dossier().id().toString();
    }

    /**
     * Handed in; no code and no clock yet.
     *
     * @param person as in {@link GuidanceFact.Given}, of the person whose matter it is
     */
    record Submitted(DossierSnapshot dossier, @Nullable String person) implements DossierFact {

        /** By somebody without an identity number. */
        public Submitted(DossierSnapshot dossier) {
            this(dossier, null);
        }

    }

    /** Received complete and correct: code and due date exist. */
    record Accepted(DossierSnapshot dossier) implements DossierFact {
    }

    /**
     * The time for the desk's answer to what was handed in, accepted, to be completed or
     * refused, is over without one; the supervisor was told.
     *
     * @param answerBy the last moment that would have been in time
     */
    record AnswerOverdue(DossierSnapshot dossier, Instant answerBy) implements DossierFact {
    }

    /** Not received; the reason's words stay with the desk. */
    record ReceptionRefused(DossierSnapshot dossier) implements DossierFact {
    }

    /**
     * Papers were asked for.
     *
     * @param round how many times so far, from 1
     * @param items how many papers were asked for
     * @param afterAcceptance whether the legal clock was running
     * @param unpublished how many of them are neither published components of the
     * procedure nor rest on a provision that is cited; the target is none
     * @param late whether the unit asked after its third working day
     */
    record SupplementRequested(DossierSnapshot dossier, int round, int items, boolean afterAcceptance, int unpublished,
            boolean late) implements DossierFact {

        /** In time, and for published components. */
        public SupplementRequested(DossierSnapshot dossier, int round, int items, boolean afterAcceptance) {
            this(dossier, round, items, afterAcceptance, 0, false);
        }

    }

    /** The papers came in. */
    record SupplementReceived(DossierSnapshot dossier) implements DossierFact {
    }

    /** Some of the papers came in; the others are still awaited. */
    record SupplementReceivedInPart(DossierSnapshot dossier, int documents) implements DossierFact {
    }

    /**
     * Half of the time for the papers is over: the applicant is reminded, once a wait.
     */
    record SupplementReminded(DossierSnapshot dossier, int round) implements DossierFact {
    }

    /**
     * The time for the papers is over.
     *
     * @param afterAcceptance whether a stop now awaits the signature; otherwise the
     * dossier is not received
     */
    record SupplementExpired(DossierSnapshot dossier, int round, boolean afterAcceptance) implements DossierFact {
    }

    /**
     * The supervisor allowed one more request for papers than the procedure does.
     *
     * @param round the round that was allowed
     */
    record SupplementAllowed(DossierSnapshot dossier, int round, String officer) implements DossierFact {
    }

    /**
     * The unit head answers for asking for papers that nobody published.
     *
     * @param items how many
     */
    record UnpublishedItemsAllowed(DossierSnapshot dossier, int items, String officer) implements DossierFact {
    }

    /**
     * The supervisor allowed the unit to ask for papers after its third working day.
     *
     * @param round the round that was allowed
     */
    record LateSupplementAllowed(DossierSnapshot dossier, int round, String officer) implements DossierFact {
    }

    /**
     * The wrong procedure had been chosen; the right one is handled under the same code.
     *
     * @param from code of the wrong one; the snapshot has the right one
     */
    record ProcedureChanged(DossierSnapshot dossier, String from, String officer) implements DossierFact {
    }

    /**
     * It goes on under another version of its procedure: by a transitional clause, or
     * because that one was in force on the day of its reception; the snapshot has it.
     *
     * @param from the version that it was under
     */
    record VersionMoved(DossierSnapshot dossier, int from, String officer) implements DossierFact {
    }

    /**
     * Something about a person of the dossier had been written down wrongly and was put
     * right; neither the old words nor the new ones stand here.
     *
     * @param role {@code SUBMITTER}, {@code OWNER} or {@code REPRESENTATIVE}
     * @param identity whether the identity was another one, not only the spelling
     * @param person as in {@link Submitted}, from now on
     */
    record ApplicantCorrected(DossierSnapshot dossier, String role, boolean identity, @Nullable String person,
            String officer) implements DossierFact {
    }

    /**
     * Stopped for a wrong procedure: the matter goes on under a new dossier, without a
     * second fee.
     *
     * @param successor the new dossier
     */
    record SucceededByNew(DossierSnapshot dossier, UUID successor, String officer) implements DossierFact {
    }

    /**
     * Another agency is competent: the dossier goes on there, under the same code and
     * clock; the snapshot has the new agency.
     *
     * @param from code of the agency that had it
     */
    record MovedToAgency(DossierSnapshot dossier, String from, String officer) implements DossierFact {
    }

    /**
     * Handed in at an agency that is not competent and not accepted there: it goes on to
     * the competent one, whose desk checks it. No refusal; the snapshot has the new
     * agency.
     *
     * @param from code of the agency that it was handed in at
     */
    record ForwardedToAgency(DossierSnapshot dossier, String from, String officer) implements DossierFact {
    }

    /**
     * The desk of another agency took it in for the competent one (phi địa giới hành
     * chính, Decree 309/2026 Art. 8.3); the snapshot has both.
     *
     * @param carriage {@code ELECTRONIC} or {@code PAPER}
     */
    record TakenForAgency(DossierSnapshot dossier, String carriage, String officer) implements DossierFact {
    }

    /**
     * The day or time of reception was typed wrongly and is put right; the snapshot has
     * the right one and the dates that follow from it.
     *
     * @param from what stood there before
     */
    record ReceptionCorrected(DossierSnapshot dossier, Instant from, String officer) implements DossierFact {
    }

    /** Handed from the desk to the unit that settles it. */
    record Transferred(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /**
     * A step of the internal process was finished.
     *
     * @param step id of the element in the process model
     * @param decision what was decided there
     * @param officer account of the person who decided
     */
    record StepCompleted(DossierSnapshot dossier, String step, String decision, String officer) implements DossierFact {
    }

    /**
     * Another office was asked for its opinion; the clock runs on.
     *
     * @param agency id of the agency that was asked
     * @param unit id of its unit
     * @param dueAt until when it is to answer
     * @param officer account of the person who asked
     */
    record OpinionAsked(DossierSnapshot dossier, String agency, String unit, Instant dueAt,
            String officer) implements DossierFact {
    }

    /**
     * An office that was asked has answered.
     *
     * @param decision {@code AGREE} or {@code DISAGREE}
     * @param late whether its time was over
     */
    record OpinionGiven(DossierSnapshot dossier, String agency, String unit, String decision, boolean late,
            String officer) implements DossierFact {
    }

    /** The time of an office that was asked is over without an answer. */
    record OpinionOverdue(DossierSnapshot dossier, String agency, String unit) implements DossierFact {
    }

    /** An office was silent until its time was over, which the law takes for consent. */
    record ConsentDeemed(DossierSnapshot dossier, String agency, String unit) implements DossierFact {
    }

    /**
     * The dossier was sent to an agency that settles a part of it; the clock runs on.
     *
     * @param agency id of that agency
     * @param unit id of its unit
     * @param dueAt until when it is to do its part
     * @param officer account of the person who sent it
     */
    record SentToAgency(DossierSnapshot dossier, String agency, String unit, Instant dueAt,
            String officer) implements DossierFact {
    }

    /**
     * An agency has done its part of the dossier.
     *
     * @param decision {@code DONE}, or {@code CANNOT} where it could not
     * @param late whether its time was over
     */
    record AgencyPartDone(DossierSnapshot dossier, String agency, String unit, String decision, boolean late,
            String officer) implements DossierFact {
    }

    /** The time of an agency for its part is over. */
    record AgencyPartOverdue(DossierSnapshot dossier, String agency, String unit) implements DossierFact {
    }

    /**
     * The result of an upper authority came back to the desk that received the dossier.
     */
    record ReceivedBack(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /**
     * The dossier belongs to one matter with others; each keeps its own limit and result.
     *
     * @param group id of the matter
     */
    record Grouped(DossierSnapshot dossier, UUID group, String officer) implements DossierFact {
    }

    /** The desk called the other agencies off; what they have not done is not needed. */
    record AgenciesCalledOff(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /** The holder was asked whether the dossier will be in time. */
    record DeadlineAsked(DossierSnapshot dossier) implements DossierFact {
    }

    /** The holder answered: {@code IN_TIME} or {@code APOLOGISE}. */
    record DeadlineAnswered(DossierSnapshot dossier, String answer, String officer) implements DossierFact {
    }

    /** Nobody answered by noon of the apology-by day; the supervisor was told. */
    record DeadlineEscalated(DossierSnapshot dossier) implements DossierFact {
    }

    /** A letter was drafted and awaits a signature. */
    record ApologyDrafted(DossierSnapshot dossier, String reasonCode, Instant proposedDueAt) implements DossierFact {
    }

    /** The signatory sent the draft back; the words stay with the agency. */
    record ApologySentBack(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /** The draft was written anew and awaits a signature again. */
    record ApologyRevised(DossierSnapshot dossier, String reasonCode, Instant proposedDueAt) implements DossierFact {
    }

    /** The draft was cancelled before a number was taken. */
    record ApologyCancelled(DossierSnapshot dossier) implements DossierFact {
    }

    /**
     * The letter was signed and numbered; where the appointment was moved, the snapshot
     * has the new one.
     */
    record ApologySigned(DossierSnapshot dossier, String number, String officer) implements DossierFact {
    }

    /** The letter reached the applicant, by {@code EMAIL} or {@code DESK}. */
    record ApologyDelivered(DossierSnapshot dossier, String way) implements DossierFact {
    }

    /** The original due instant passed unresolved. */
    record BecameLate(DossierSnapshot dossier) implements DossierFact {
    }

    /** The re-appointed instant passed unresolved too. */
    record ReappointmentBroken(DossierSnapshot dossier) implements DossierFact {
    }

    /**
     * Nobody acted: somebody was reminded, or somebody higher was told.
     *
     * @param matter {@code QUESTION}, {@code LETTER}, {@code LATE_WITHOUT_LETTER},
     * {@code LATE_WITH_LETTER}, {@code REAPPOINTMENT_BROKEN}, {@code OPINION},
     * {@code AGENCY_PART}, {@code TRANSFER} or {@code STOP_UNSIGNED}
     * @param step {@code FIRST} and {@code SECOND} reminder, or {@code UNIT_HEAD},
     * {@code SUPERVISOR}, {@code AGENCY_HEAD}
     */
    record Alarmed(DossierSnapshot dossier, String matter, String step) implements DossierFact {
    }

    /**
     * The head of the desk took note of what somebody is late with.
     *
     * @param matter {@code OPINION}, {@code AGENCY_PART} or {@code TRANSFER}
     */
    record DeskMatterSeen(DossierSnapshot dossier, String matter, String officer) implements DossierFact {
    }

    /**
     * A notice went out under the agency's e-seal alone: nobody signed it, so the dossier
     * has no letter of apology.
     */
    record NoticeWithoutSigner(DossierSnapshot dossier, String number) implements DossierFact {
    }

    /**
     * The applicant got that notice.
     *
     * @param way {@code EMAIL} or {@code DESK}
     */
    record NoticeWithoutSignerDelivered(DossierSnapshot dossier, String way) implements DossierFact {
    }

    /**
     * The applicant, who did not stand at the desk, got a paper or was told of it.
     *
     * @param paper for example {@code SUPPLEMENT_ASKED} or {@code RECEPTION_REFUSED}
     * @param way {@code EMAIL} or {@code DESK}
     */
    record PaperDelivered(DossierSnapshot dossier, String paper, String way) implements DossierFact {
    }

    /** The applicant is told in writing that the new appointment passed too. */
    record LateNoticeSigned(DossierSnapshot dossier, String number, String officer) implements DossierFact {
    }

    /** That notice was handed over. */
    record LateNoticeDelivered(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /** Signed and not handed over, that notice has lost its ground. */
    record LateNoticeRecalled(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /**
     * The result came on the day of the letter: signed and not delivered, the letter was
     * called back, and the dossier counts by its original date.
     */
    record ApologyRecalled(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /** A longer lawful limit was set once (policy VERIFY). */
    record LimitChanged(DossierSnapshot dossier, @Nullable String reasonCode) implements DossierFact {
    }

    /**
     * Its dates were counted anew under a changed working calendar, or under the old one
     * when the change was taken back.
     *
     * @param change id of the change of the calendar
     */
    record DueRecounted(DossierSnapshot dossier, UUID change, boolean undone) implements DossierFact {
    }

    /** Processing ended: the moment measured. */
    record Resolved(DossierSnapshot dossier) implements DossierFact {
    }

    /** The result is ready before its day: the applicant is told so, once. */
    record EarlyReturnAnnounced(DossierSnapshot dossier) implements DossierFact {
    }

    /**
     * The result was not fetched: the applicant is reminded.
     *
     * @param day after how many days
     */
    record CollectionReminded(DossierSnapshot dossier, int day) implements DossierFact {
    }

    /** The post brought the result back; no clock runs again. */
    record ReturnedUndelivered(DossierSnapshot dossier) implements DossierFact {
    }

    /** Somebody called the applicant about the result. */
    record ApplicantCalled(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /**
     * The result was handed over once more, after it came back, or a corrected one: by
     * {@code DESK}, {@code ONLINE} or {@code POSTAL}.
     */
    record ReturnedAgain(DossierSnapshot dossier, String way) implements DossierFact {
    }

    /** The result was wrong and was called back: kết quả sai sót, a figure of its own. */
    record ResultRecalled(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /** A corrected result was signed in the place of the one that was called back. */
    record ResultCorrected(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /** Papers of the dossier were lost by the agency, which answers for it. */
    record PapersLost(DossierSnapshot dossier, String officer) implements DossierFact {
    }

    /**
     * What is owed was stated, other than the procedure publishes.
     *
     * @param amount in đồng; absent while nobody knows
     * @param relief {@code NONE}, {@code REDUCED} or {@code EXEMPT}
     */
    record FeeAssessed(DossierSnapshot dossier, @Nullable Long amount, String relief) implements DossierFact {
    }

    /**
     * What was owed was paid.
     *
     * @param amount in đồng
     * @param way {@code CASH}, {@code TRANSFER}, {@code ONLINE} or {@code POSTAL}
     */
    record FeePaid(DossierSnapshot dossier, long amount, String way) implements DossierFact {
    }

    /**
     * Some or all of what was paid was given back.
     *
     * @param amount in đồng
     * @param agency code of the agency that took the money and gives it back, which need
     * not have the dossier any more; absent in facts from before it was told
     */
    record FeeRefunded(DossierSnapshot dossier, long amount, @Nullable String agency) implements DossierFact {
    }

    /**
     * Closed: the same matter of the same person goes on under another dossier.
     *
     * @param stays that dossier
     */
    record ClosedAsDuplicate(DossierSnapshot dossier, UUID stays) implements DossierFact {
    }

    /**
     * The receiver signed for its papers on a hand-over list.
     *
     * @param list id of the list
     * @param direction {@code TO_UNIT} or {@code TO_DESK}
     */
    record PapersHandedOver(DossierSnapshot dossier, UUID list, String direction) implements DossierFact {
    }

    /**
     * The receiver did not sign for its papers; why stays with the list.
     *
     * @param list id of the list
     * @param direction {@code TO_UNIT} or {@code TO_DESK}
     */
    record HandOverDisputed(DossierSnapshot dossier, UUID list, String direction) implements DossierFact {
    }

    /**
     * The applicant has a financial obligation to meet.
     *
     * @param clockStops whether the legal clock stands still, by the procedure's text
     */
    record ObligationBegun(DossierSnapshot dossier, boolean clockStops) implements DossierFact {
    }

    /**
     * The financial obligation was met.
     *
     * @param clockStopped whether the legal clock stood still until now
     */
    record ObligationMet(DossierSnapshot dossier, boolean clockStopped) implements DossierFact {
    }

    /** Withdrawn by the applicant. */
    record Withdrawn(DossierSnapshot dossier) implements DossierFact {
    }

    /** The result was handed over, by {@code DESK}, {@code ONLINE} or {@code POSTAL}. */
    record Returned(DossierSnapshot dossier, String way) implements DossierFact {
    }

}
