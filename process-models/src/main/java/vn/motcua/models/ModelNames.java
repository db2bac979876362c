package vn.motcua.models;

/**
 * The names in the process models, as constants.
 * <p>
 * A test compares them with the XML in both directions, so that a name that compiles is a
 * name that is drawn. It is a table of data: no logic lives here.
 */
public final class ModelNames {

    private ModelNames() {
    }

    /** The way of one dossier, from submission to the return of its result. */
    public static final class Dossier {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "dossier";

        public static final String START_DOSSIER_SUBMITTED = "start_DossierSubmitted";

        public static final String GATEWAY_BEFORE_CHECK = "gateway_BeforeCheck";

        public static final String USER_CHECK_DOSSIER = "user_CheckDossier";

        public static final String GATEWAY_CHECK_OUTCOME = "gateway_CheckOutcome";

        public static final String GATEWAY_PAPERS_FOR_CHECK = "gateway_PapersForCheck";

        public static final String CATCH_WAIT_EXPIRED_FOR_CHECK = "catch_WaitExpiredForCheck";

        public static final String END_NOT_RECEIVED = "end_NotReceived";

        public static final String CATCH_PAPERS_FOR_CHECK = "catch_PapersForCheck";

        public static final String END_RECEPTION_REFUSED = "end_ReceptionRefused";

        public static final String GATEWAY_SETTLED_AT_DESK = "gateway_SettledAtDesk";

        public static final String USER_SETTLE_AT_DESK = "user_SettleAtDesk";

        public static final String USER_TRANSFER_DOSSIER = "user_TransferDossier";

        public static final String GATEWAY_BEFORE_STEP = "gateway_BeforeStep";

        public static final String USER_DO_STEP = "user_DoStep";

        public static final String GATEWAY_BEFORE_WAIT = "gateway_BeforeWait";

        public static final String GATEWAY_PAPERS_FOR_EXAMINATION = "gateway_PapersForExamination";

        public static final String CATCH_WAIT_EXPIRED_FOR_EXAMINATION = "catch_WaitExpiredForExamination";

        public static final String USER_SIGN_STOP = "user_SignStop";

        public static final String CATCH_PAPERS_BEFORE_STOP = "catch_PapersBeforeStop";

        public static final String GATEWAY_STOP_OUTCOME = "gateway_StopOutcome";

        public static final String CATCH_PAPERS_FOR_EXAMINATION = "catch_PapersForExamination";

        public static final String GATEWAY_STEP_OUTCOME = "gateway_StepOutcome";

        public static final String GATEWAY_MORE_STEPS = "gateway_MoreSteps";

        public static final String GATEWAY_NEXT_STEP = "gateway_NextStep";

        public static final String GATEWAY_SENT_BACK = "gateway_SentBack";

        public static final String USER_SIGN_RESULT = "user_SignResult";

        public static final String GATEWAY_SIGN_OUTCOME = "gateway_SignOutcome";

        public static final String GATEWAY_BEFORE_RETURN = "gateway_BeforeReturn";

        public static final String USER_RETURN_RESULT = "user_ReturnResult";

        public static final String SERVICE_INVITE_TO_SURVEY = "service_InviteToSurvey";

        public static final String END_RESULT_RETURNED = "end_ResultReturned";

        public static final String GATEWAY_BACK_TO_EXAMINATION = "gateway_BackToExamination";

        public static final String SUBPROCESS_WITHDRAWAL = "subprocess_Withdrawal";

        public static final String START_WITHDRAWAL_REQUESTED = "start_WithdrawalRequested";

        public static final String END_WITHDRAWN = "end_Withdrawn";

        public static final String SUBPROCESS_REROUTING = "subprocess_Rerouting";

        public static final String START_DOSSIER_REROUTED = "start_DossierRerouted";

        public static final String END_HANDED_ON = "end_HandedOn";

        public static final String SUBPROCESS_DUPLICATE = "subprocess_Duplicate";

        public static final String START_DUPLICATE_CLOSED = "start_DuplicateClosed";

        public static final String END_CLOSED_AS_DUPLICATE = "end_ClosedAsDuplicate";

        private Dossier() {
        }

    }

    /** The watch over one version of a due date; business key is the dossier id. */
    public static final class DeadlineWatch {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "deadline-watch";

        public static final String START_WATCH_STARTED = "start_WatchStarted";

        public static final String GATEWAY_ASK_FIRST = "gateway_AskFirst";

        public static final String TIMER_ASK_TIME = "timer_AskTime";

        public static final String SUBPROCESS_AWAIT_ANSWER = "subprocess_AwaitAnswer";

        public static final String START_QUESTION_ASKED = "start_QuestionAsked";

        public static final String USER_ANSWER_IN_TIME = "user_AnswerInTime";

        public static final String END_QUESTION_ANSWERED = "end_QuestionAnswered";

        public static final String TIMER_FIRST_ALARM = "timer_FirstAlarm";

        public static final String SERVICE_REMIND_FIRST = "service_RemindFirst";

        public static final String TIMER_SECOND_ALARM = "timer_SecondAlarm";

        public static final String SERVICE_REMIND_AGAIN = "service_RemindAgain";

        public static final String TIMER_SUPERVISOR_TIME = "timer_SupervisorTime";

        public static final String SERVICE_TELL_SUPERVISOR = "service_TellSupervisor";

        public static final String TIMER_HEAD_TIME = "timer_HeadTime";

        public static final String SERVICE_TELL_HEAD = "service_TellHead";

        public static final String END_ALL_TOLD = "end_AllTold";

        public static final String TIMER_DUE_UNANSWERED = "timer_DueUnanswered";

        public static final String GATEWAY_BEFORE_DUE = "gateway_BeforeDue";

        public static final String TIMER_DUE = "timer_Due";

        public static final String GATEWAY_BEFORE_LATE = "gateway_BeforeLate";

        public static final String SERVICE_MARK_LATE = "service_MarkLate";

        public static final String GATEWAY_LETTER_MISSING = "gateway_LetterMissing";

        public static final String USER_EXPLAIN_LATENESS = "user_ExplainLateness";

        public static final String END_LATENESS_EXPLAINED = "end_LatenessExplained";

        public static final String GATEWAY_REAPPOINTED = "gateway_Reappointed";

        public static final String END_LATENESS_RECORDED = "end_LatenessRecorded";

        public static final String TIMER_NEW_APPOINTMENT = "timer_NewAppointment";

        public static final String SERVICE_MARK_REAPPOINTMENT_BROKEN = "service_MarkReappointmentBroken";

        public static final String GATEWAY_APPOINTMENT_BROKEN = "gateway_AppointmentBroken";

        public static final String END_APPOINTMENT_STANDS = "end_AppointmentStands";

        public static final String GATEWAY_NOTICE_OWED = "gateway_NoticeOwed";

        public static final String END_TOLD_BEFORE = "end_ToldBefore";

        public static final String SERVICE_TELL_HEAD_OF_BROKEN_APPOINTMENT = "service_TellHeadOfBrokenAppointment";

        public static final String USER_SIGN_LATE_NOTICE = "user_SignLateNotice";

        public static final String GATEWAY_BEFORE_HAND_OVER = "gateway_BeforeHandOver";

        public static final String USER_HAND_OVER_LATE_NOTICE = "user_HandOverLateNotice";

        public static final String END_APPLICANT_TOLD = "end_ApplicantTold";

        private DeadlineWatch() {
        }

    }

    /** One question to another office about a dossier; business key is the dossier id. */
    public static final class Consultation {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "consultation";

        public static final String START_OPINION_ASKED = "start_OpinionAsked";

        public static final String GATEWAY_BEFORE_OPINION = "gateway_BeforeOpinion";

        public static final String USER_GIVE_OPINION = "user_GiveOpinion";

        public static final String TIMER_OPINION_DUE = "timer_OpinionDue";

        public static final String SERVICE_END_OPINION_TIME = "service_EndOpinionTime";

        public static final String GATEWAY_SILENCE = "gateway_Silence";

        public static final String USER_GIVE_LATE_OPINION = "user_GiveLateOpinion";

        public static final String END_OPINION_GIVEN = "end_OpinionGiven";

        public static final String END_CONSENT_DEEMED = "end_ConsentDeemed";

        public static final String END_LATE_OPINION_GIVEN = "end_LateOpinionGiven";

        private Consultation() {
        }

    }

    /**
     * The way of one dossier through several agencies; business key is the dossier id.
     */
    public static final class InterAgency {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "inter-agency";

        public static final String START_ROUTE_FIXED = "start_RouteFixed";

        public static final String GATEWAY_BEFORE_SENDING = "gateway_BeforeSending";

        public static final String SERVICE_SEND_ON = "service_SendOn";

        public static final String SUBPROCESS_AGENCY_PART = "subprocess_AgencyPart";

        public static final String START_PART_SENT = "start_PartSent";

        public static final String GATEWAY_BEFORE_PART = "gateway_BeforePart";

        public static final String USER_DO_PART = "user_DoPart";

        public static final String TIMER_PART_DUE = "timer_PartDue";

        public static final String SERVICE_END_PART_TIME = "service_EndPartTime";

        public static final String GATEWAY_PART_LATE = "gateway_PartLate";

        public static final String USER_DO_LATE_PART = "user_DoLatePart";

        public static final String END_PART_DONE = "end_PartDone";

        public static final String END_LATE_PART_DONE = "end_LatePartDone";

        public static final String GATEWAY_MORE_AGENCIES = "gateway_MoreAgencies";

        public static final String GATEWAY_FROM_UPPER = "gateway_FromUpper";

        public static final String USER_RECEIVE_BACK = "user_ReceiveBack";

        public static final String END_RESULT_BACK = "end_ResultBack";

        public static final String END_ALL_PARTS_DONE = "end_AllPartsDone";

        private InterAgency() {
        }

    }

    /** The watch over one wait for papers; business key is the dossier id. */
    public static final class SupplementWatch {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "supplement-watch";

        public static final String START_WAIT_STARTED = "start_WaitStarted";

        public static final String GATEWAY_BEFORE_HALF_TIME = "gateway_BeforeHalfTime";

        public static final String TIMER_HALF_TIME = "timer_HalfTime";

        public static final String SERVICE_REMIND_APPLICANT = "service_RemindApplicant";

        public static final String GATEWAY_REMINDED = "gateway_Reminded";

        public static final String GATEWAY_BEFORE_EXPIRY = "gateway_BeforeExpiry";

        public static final String TIMER_EXPIRY = "timer_Expiry";

        public static final String SERVICE_END_WAIT = "service_EndWait";

        public static final String GATEWAY_WAIT_OVER = "gateway_WaitOver";

        public static final String END_WAIT_OVER = "end_WaitOver";

        private SupplementWatch() {
        }

    }

    /** The way of one apology letter, from draft to delivery. */
    public static final class Apology {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "apology";

        public static final String START_APOLOGY_DRAFTED = "start_ApologyDrafted";

        public static final String GATEWAY_BEFORE_SIGNATURE = "gateway_BeforeSignature";

        public static final String SUBPROCESS_AWAIT_SIGNATURE = "subprocess_AwaitSignature";

        public static final String START_SIGNATURE_ASKED = "start_SignatureAsked";

        public static final String USER_SIGN_APOLOGY = "user_SignApology";

        public static final String END_SIGNATURE_ANSWERED = "end_SignatureAnswered";

        public static final String TIMER_FIRST_ALARM = "timer_FirstAlarm";

        public static final String SERVICE_REMIND_FIRST = "service_RemindFirst";

        public static final String TIMER_SECOND_ALARM = "timer_SecondAlarm";

        public static final String SERVICE_REMIND_AGAIN = "service_RemindAgain";

        public static final String TIMER_SUPERVISOR_TIME = "timer_SupervisorTime";

        public static final String SERVICE_TELL_SUPERVISOR = "service_TellSupervisor";

        public static final String TIMER_HEAD_TIME = "timer_HeadTime";

        public static final String SERVICE_TELL_HEAD = "service_TellHead";

        public static final String END_ALL_TOLD = "end_AllTold";

        public static final String GATEWAY_APOLOGY_SIGNED = "gateway_ApologySigned";

        public static final String USER_REVISE_APOLOGY = "user_ReviseApology";

        public static final String GATEWAY_BY_EMAIL = "gateway_ByEmail";

        public static final String GATEWAY_LETTER_ARRIVED = "gateway_LetterArrived";

        public static final String CATCH_LETTER_DELIVERED = "catch_LetterDelivered";

        public static final String CATCH_DELIVERY_FAILED = "catch_DeliveryFailed";

        public static final String GATEWAY_BEFORE_HAND_OVER = "gateway_BeforeHandOver";

        public static final String USER_HAND_OVER_APOLOGY = "user_HandOverApology";

        public static final String GATEWAY_BEFORE_DELIVERED = "gateway_BeforeDelivered";

        public static final String END_APOLOGY_DELIVERED = "end_ApologyDelivered";

        public static final String SUBPROCESS_CANCELLATION = "subprocess_Cancellation";

        public static final String START_CANCELLATION_REQUESTED = "start_CancellationRequested";

        public static final String END_APOLOGY_CANCELLED = "end_ApologyCancelled";

        private Apology() {
        }

    }

    /** The way of one opinion of a citizen, from the book to the published answer. */
    public static final class Feedback {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "feedback";

        public static final String START_FEEDBACK_RECEIVED = "start_FeedbackReceived";

        public static final String USER_CLASSIFY_FEEDBACK = "user_ClassifyFeedback";

        public static final String GATEWAY_IS_FEEDBACK = "gateway_IsFeedback";

        public static final String USER_TELL_REFUSED = "user_TellRefused";

        public static final String END_FEEDBACK_REFUSED = "end_FeedbackRefused";

        public static final String GATEWAY_WHO_HANDLES = "gateway_WhoHandles";

        public static final String USER_EXPLAIN_FEEDBACK = "user_ExplainFeedback";

        public static final String USER_TELL_FORWARDED = "user_TellForwarded";

        public static final String USER_FOLLOW_FEEDBACK = "user_FollowFeedback";

        public static final String TIMER_FOLLOW_UP_OVERDUE = "timer_FollowUpOverdue";

        public static final String SERVICE_TELL_OF_FOLLOW_UP = "service_TellOfFollowUp";

        public static final String END_FOLLOW_UP_TOLD = "end_FollowUpTold";

        public static final String GATEWAY_AFTER_HANDLING = "gateway_AfterHandling";

        public static final String GATEWAY_BEFORE_ANSWER = "gateway_BeforeAnswer";

        public static final String USER_ANSWER_FEEDBACK = "user_AnswerFeedback";

        public static final String USER_SIGN_ANSWER = "user_SignAnswer";

        public static final String GATEWAY_ANSWER_SIGNED = "gateway_AnswerSigned";

        public static final String USER_SEND_ANSWER = "user_SendAnswer";

        public static final String USER_PUBLISH_ANSWER = "user_PublishAnswer";

        public static final String GATEWAY_PUBLISHED = "gateway_Published";

        public static final String END_ANSWER_PUBLISHED = "end_AnswerPublished";

        public static final String END_ANSWER_NOT_PUBLISHED = "end_AnswerNotPublished";

        public static final String SUBPROCESS_ANSWER_OVERDUE = "subprocess_AnswerOverdue";

        public static final String START_ANSWER_DUE = "start_AnswerDue";

        public static final String SERVICE_TELL_HEAD_OF_DESK = "service_TellHeadOfDesk";

        public static final String GATEWAY_STILL_UNANSWERED = "gateway_StillUnanswered";

        public static final String END_ANSWERED_MEANWHILE = "end_AnsweredMeanwhile";

        public static final String TIMER_STILL_OVERDUE = "timer_StillOverdue";

        public static final String SERVICE_TELL_HEAD_OF_AGENCY = "service_TellHeadOfAgency";

        public static final String END_HEAD_OF_AGENCY_TOLD = "end_HeadOfAgencyTold";

        private Feedback() {
        }

    }

    /** The way of one remedy, from a poor answer to its close. */
    public static final class Remedy {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "remedy";

        public static final String START_REMEDY_NEEDED = "start_RemedyNeeded";

        public static final String USER_PLAN_REMEDY = "user_PlanRemedy";

        public static final String USER_CARRY_OUT_REMEDY = "user_CarryOutRemedy";

        public static final String END_REMEDY_CLOSED = "end_RemedyClosed";

        public static final String TIMER_PLAN_OVERDUE = "timer_PlanOverdue";

        public static final String TIMER_REMEDY_OVERDUE = "timer_RemedyOverdue";

        public static final String GATEWAY_OVERDUE = "gateway_Overdue";

        public static final String SERVICE_FLAG_REMEDY_OVERDUE = "service_FlagRemedyOverdue";

        public static final String END_OVERDUE_FLAGGED = "end_OverdueFlagged";

        private Remedy() {
        }

    }

    /** A procedure to publish or to review; business key is the id of the review. */
    public static final class ProcedureReview {

        /** The id of the process, and of the file without its ending. */
        public static final String PROCESS = "procedure-review";

        public static final String START_REVIEW_OPENED = "start_ReviewOpened";

        public static final String GATEWAY_PLANNED = "gateway_Planned";

        public static final String USER_CHECK_PROCEDURE = "user_CheckProcedure";

        public static final String GATEWAY_CORRECT = "gateway_Correct";

        public static final String END_SENT_BACK = "end_SentBack";

        public static final String GATEWAY_BEFORE_PUBLISH = "gateway_BeforePublish";

        public static final String USER_PUBLISH_PROCEDURE = "user_PublishProcedure";

        public static final String GATEWAY_PLACE_MISSING = "gateway_PlaceMissing";

        public static final String TIMER_EFFECT_DAY = "timer_EffectDay";

        public static final String SERVICE_PUT_INTO_EFFECT = "service_PutIntoEffect";

        public static final String END_IN_EFFECT = "end_InEffect";

        public static final String GATEWAY_FIRST_OVERDUE = "gateway_FirstOverdue";

        public static final String GATEWAY_OVERDUE = "gateway_Overdue";

        public static final String SERVICE_FLAG_REVIEW_OVERDUE = "service_FlagReviewOverdue";

        public static final String END_OVERDUE_FLAGGED = "end_OverdueFlagged";

        public static final String USER_REVIEW_PROCEDURE = "user_ReviewProcedure";

        public static final String GATEWAY_FINDINGS_MADE = "gateway_FindingsMade";

        public static final String END_UNCHANGED = "end_Unchanged";

        public static final String USER_HANDLE_FINDINGS = "user_HandleFindings";

        public static final String END_FINDINGS_HANDLED = "end_FindingsHandled";

        public static final String TIMER_CHECK_OVERDUE = "timer_CheckOverdue";

        public static final String TIMER_PUBLISH_OVERDUE = "timer_PublishOverdue";

        public static final String TIMER_REVIEW_OVERDUE = "timer_ReviewOverdue";

        public static final String TIMER_HANDLING_OVERDUE = "timer_HandlingOverdue";

        private ProcedureReview() {
        }

    }

    /** The messages that processes wait for. */
    public static final class Message {

        /** The applicant's missing papers came in. */
        public static final String PAPERS_RECEIVED = "papersReceived";

        /** The papers did not come in the time that the procedure gives. */
        public static final String SUPPLEMENT_EXPIRED = "supplementExpired";

        /** The applicant takes the dossier back. */
        public static final String DOSSIER_WITHDRAWN = "dossierWithdrawn";

        /** Another procedure or another agency: the run ends, another begins. */
        public static final String DOSSIER_REROUTED = "dossierRerouted";

        /** The same matter goes on under another dossier. */
        public static final String DUPLICATE_CLOSED = "duplicateClosed";

        /** The e-mail with the letter was accepted by the applicant's server. */
        public static final String APOLOGY_DELIVERED = "apologyDelivered";

        /** The e-mail with the letter came back: the desk prints it. */
        public static final String APOLOGY_NOT_DELIVERED = "apologyNotDelivered";

        /** The letter is no longer needed. */
        public static final String APOLOGY_CANCELLED = "apologyCancelled";

        private Message() {
        }

    }

    /** The few values that a gateway reads; a citizen is never among them. */
    public static final class Variable {

        /** One of {@link Decision}, set when a user task is completed. */
        public static final String DECISION = "decision";

        /** Boolean: the procedure is settled and signed at the desk. */
        public static final String AT_DESK = "atDesk";

        /**
         * Boolean, set by {@link Bean#END_OPINION_TIME}: nobody answered, and the law
         * takes that for consent.
         */
        public static final String CONSENT_DEEMED = "consentDeemed";

        /**
         * Boolean, set by {@link Bean#END_OPINION_TIME}: nobody answered in time; false
         * where the calendar has moved the end.
         */
        public static final String OPINION_LATE = "opinionLate";

        /** Boolean: the dossier has not been sent to every agency on its way yet. */
        public static final String MORE_AGENCIES = "moreAgencies";

        /** Boolean: the result comes from an upper authority, to the receiving desk. */
        public static final String FROM_UPPER = "fromUpper";

        /**
         * Boolean, set by {@link Bean#END_PART_TIME}: the agency is late; false where the
         * calendar has moved the end.
         */
        public static final String PART_LATE = "partLate";

        /** Boolean: another step of the internal process comes before the signature. */
        public static final String MORE_STEPS = "moreSteps";

        /** Boolean: there is still time to ask before the due instant. */
        public static final String ASK_FIRST = "askFirst";

        /** Boolean, set by {@link Bean#MARK_LATE}: late, and no apology was drafted. */
        public static final String LETTER_MISSING = "letterMissing";

        /** Boolean: a new appointment was made and has to be watched. */
        public static final String REAPPOINTED = "reappointed";

        /**
         * Boolean, set by {@link Bean#REMIND_APPLICANT}: done; false where the calendar
         * has moved half time.
         */
        public static final String REMINDED = "reminded";

        /**
         * Boolean, set by {@link Bean#END_WAIT}: nothing is waited for any longer; false
         * where the calendar has moved the end.
         */
        public static final String WAIT_OVER = "waitOver";

        /**
         * Boolean, set by {@link Bean#MARK_REAPPOINTMENT_BROKEN}: it has passed
         * unresolved.
         */
        public static final String APPOINTMENT_BROKEN = "appointmentBroken";

        /**
         * Boolean, set by {@link Bean#MARK_REAPPOINTMENT_BROKEN}: the notice of it is
         * signed, and nobody handed it over.
         */
        public static final String NOTICE_SIGNED = "noticeSigned";

        /** Boolean, set by {@link Bean#MARK_REAPPOINTMENT_BROKEN}: it was handed over. */
        public static final String NOTICE_DELIVERED = "noticeDelivered";

        /** Boolean: the letter goes out by e-mail first. */
        public static final String BY_EMAIL = "byEmail";

        /** Boolean, set by {@link Bean#TELL_HEAD_OF_DESK}: no written answer yet. */
        public static final String UNANSWERED = "unanswered";

        /** Boolean: reviewed because the yearly plan says so. */
        public static final String PERIODIC = "periodic";

        /** Boolean: not yet public both at the desk and on the website. */
        public static final String PLACE_MISSING = "placeMissing";

        private Variable() {
        }

    }

    /** The values of {@link Variable#DECISION} that a gateway compares with. */
    public static final class Decision {

        public static final String ACCEPT = "ACCEPT";

        public static final String SUPPLEMENT = "SUPPLEMENT";

        public static final String SEND_BACK = "SEND_BACK";

        /** No feedback: a complaint, a denunciation, or what it needs is missing. */
        public static final String REFUSE = "REFUSE";

        /** A unit of the agency says what happened. */
        public static final String ASSIGN = "ASSIGN";

        /** Another agency, or several, are competent. */
        public static final String FORWARD = "FORWARD";

        /** The answer is shown to everybody. */
        public static final String PUBLISH = "PUBLISH";

        /** The review of a procedure ends with a proposal. */
        public static final String PROPOSE = "PROPOSE";

        private Decision() {
        }

    }

    /** The beans that the models call. */
    public static final class Bean {

        /**
         * Has {@code askAt}, {@code originalDueAt}, {@code dueAt}, and the moments of the
         * last day {@code firstAlarm}, {@code secondAlarm}, {@code supervisorAt} and
         * {@code headAt}, each from the execution to a {@code java.util.Date}: the engine
         * takes no other type.
         */
        public static final String DEADLINE_TIMES = "deadlineTimes";

        /** Has {@code dueAt}, as {@link #DEADLINE_TIMES} has its times. */
        public static final String OPINION_TIMES = "opinionTimes";

        /** Delegate: the time for an opinion is over. */
        public static final String END_OPINION_TIME = "endOpinionTime";

        /** Delegate: sends the dossier to the next agency, or to all of them. */
        public static final String SEND_ON = "sendOn";

        /**
         * Has {@code dueAt}, as {@link #DEADLINE_TIMES} has its times, and {@code sent}:
         * the parts that were just sent.
         */
        public static final String AGENCY_TIMES = "agencyTimes";

        /** Delegate: the time of an agency for its part is over. */
        public static final String END_PART_TIME = "endPartTime";

        /** Delegate: nobody acted by the first alarm of the last day. */
        public static final String REMIND_FIRST = "remindFirst";

        /** Delegate: nor by the second. */
        public static final String REMIND_AGAIN = "remindAgain";

        /** Delegate: the supervisor is told. */
        public static final String TELL_SUPERVISOR = "tellSupervisor";

        /** Delegate: the head of the agency is told. */
        public static final String TELL_HEAD = "tellHead";

        /** Delegate: the head of the agency is told of a broken re-appointment. */
        public static final String TELL_HEAD_OF_BROKEN_APPOINTMENT = "tellHeadOfBrokenAppointment";

        /** Delegate: the due instant has passed. */
        public static final String MARK_LATE = "markLate";

        /** Delegate: the re-appointed instant has passed too. */
        public static final String MARK_REAPPOINTMENT_BROKEN = "markReappointmentBroken";

        /** Has {@code remindAt} and {@code expiresAt}, as {@link #DEADLINE_TIMES}. */
        public static final String SUPPLEMENT_TIMES = "supplementTimes";

        /** Delegate: half of the time for the papers is over. */
        public static final String REMIND_APPLICANT = "remindApplicant";

        /** Delegate: the time for the papers is over. */
        public static final String END_WAIT = "endWait";

        /**
         * Has {@code answerDueAt}, {@code escalateAt} and {@code followUpOverAt}, as
         * {@link #DEADLINE_TIMES}.
         */
        public static final String FEEDBACK_TIMES = "feedbackTimes";

        /** Delegate: the written answer to a citizen's opinion is overdue. */
        public static final String TELL_HEAD_OF_DESK = "tellHeadOfDesk";

        /** Delegate: it is overdue by a working day more. */
        public static final String TELL_HEAD_OF_AGENCY = "tellHeadOfAgency";

        /** Delegate: the agency it was forwarded to has not answered by its day. */
        public static final String TELL_OF_FOLLOW_UP = "tellOfFollowUp";

        /** Delegate: whoever has the result is asked how it was. */
        public static final String INVITE_TO_SURVEY = "inviteToSurvey";

        /** Has {@code planBy} and {@code deadline}, as {@link #DEADLINE_TIMES}. */
        public static final String REMEDY_TIMES = "remedyTimes";

        /** Delegate: no plan, or no remedy, when it was due. */
        public static final String FLAG_REMEDY_OVERDUE = "flagRemedyOverdue";

        /** Has {@code dueAt} and {@code effectAt}, as {@link #DEADLINE_TIMES}. */
        public static final String REVIEW_TIMES = "reviewTimes";

        /** Delegate: what is to be done with a procedure is overdue. */
        public static final String FLAG_REVIEW_OVERDUE = "flagReviewOverdue";

        /** Delegate: the day has come on which a published procedure takes effect. */
        public static final String PUT_INTO_EFFECT = "putIntoEffect";

        private Bean() {
        }

    }

    /** The extension properties that every user task carries. */
    public static final class Property {

        /** One of {@link Role}. */
        public static final String ROLE = "role";

        /** One of {@link Kind}. */
        public static final String KIND = "kind";

        private Property() {
        }

    }

    /** Who does a user task. */
    public enum Role {

        DESK_OFFICER, CASE_OFFICER, UNIT_HEAD, SIGNATORY, FEEDBACK_OFFICER, CATALOGUE_ADMIN,

        /** Whom the dossier's current step of its internal process names. */
        OF_STEP

    }

    /** What a user task is about, and so which decisions it takes. */
    public enum Kind {

        CHECK, TRANSFER, STEP, SIGN, SIGN_STOP, SETTLE, RETURN, DEADLINE_QUESTION, LATENESS_QUESTION, SIGN_APOLOGY,
        REVISE_APOLOGY, DELIVER_APOLOGY, SIGN_LATE_NOTICE, DELIVER_LATE_NOTICE, CLASSIFY_FEEDBACK, EXPLAIN_FEEDBACK,
        TELL_SENDER, FOLLOW_FEEDBACK, ANSWER_FEEDBACK, SIGN_ANSWER, PUBLISH_ANSWER, PLAN_REMEDY, CLOSE_REMEDY, CONSULT,
        CHECK_PROCEDURE, PUBLISH_PROCEDURE, REVIEW_PROCEDURE, HANDLE_FINDINGS, AGENCY_PART, RECEIVE_BACK

    }

    /** The decisions that a table answers, by id. */
    public static final class Table {

        /** How the further request for papers stands: three numbers in, a word out. */
        public static final String FURTHER_SUPPLEMENT = "furtherSupplement";

        /** By what right somebody signs a paper. */
        public static final String WHO_SIGNS = "whoSigns";

        /** Who is told of lateness. */
        public static final String ESCALATION_LEVEL = "escalationLevel";

        public static final String INDICATOR_ONE = "indicatorOne";

        public static final String INDICATOR_TWO = "indicatorTwo";

        public static final String INDICATOR_THREE = "indicatorThree";

        public static final String INDICATOR_FOUR = "indicatorFour";

        public static final String INDICATOR_FIVE = "indicatorFive";

        public static final String INDICATOR_SIX = "indicatorSix";

        public static final String INDICATOR_SEVEN = "indicatorSeven";

        public static final String INDICATOR_EIGHT = "indicatorEight";

        public static final String INDICATOR_NINE = "indicatorNine";

        public static final String AGENCY_CLASS = "agencyClass";

        public static final String OFFICER_TASK = "officerTask";

        private Table() {
        }

    }

}
