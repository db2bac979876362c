package vn.motcua.events;

import java.time.LocalDate;

/** A fact in the life of one opinion of a citizen, with its state after it. */
public sealed interface FeedbackFact extends Fact {

    /** The state after the fact. */
    FeedbackSnapshot feedback();

    @Override
    default EventStream stream() {
        return EventStream.FEEDBACK;
    }

    @Override
    default String streamId() {
        return feedback().id().toString();
    }

    /** Entered in the book; the answer is due from now. */
    record Received(FeedbackSnapshot feedback) implements FeedbackFact {
    }

    /**
     * Not taken up: a complaint, a denunciation, or what it needs is missing; the sender
     * is to be told where to go.
     *
     * @param ground code of the ground
     */
    record Refused(FeedbackSnapshot feedback, String ground, String officer) implements FeedbackFact {
    }

    /** Taken up by the desk itself. */
    record TakenUp(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /** A unit of the agency is asked what happened. */
    record Assigned(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /** The unit said what happened; the words stay with the agency. */
    record Explained(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /**
     * Sent to who is competent; the sender is to be told in writing who handles it and
     * until when.
     *
     * @param expectedOn day on which an answer is expected
     */
    record Forwarded(FeedbackSnapshot feedback, LocalDate expectedOn, String officer) implements FeedbackFact {
    }

    /** The other agency said what it did. */
    record Followed(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /**
     * The other agency has not answered by the day that was expected: told to the head of
     * the agency, once.
     *
     * @param expectedOn day on which an answer was expected
     */
    record FollowUpOverdue(FeedbackSnapshot feedback, LocalDate expectedOn) implements FeedbackFact {
    }

    /** The calendar has changed: the answer is due at another moment. */
    record DueRecounted(FeedbackSnapshot feedback) implements FeedbackFact {
    }

    /** The answer was written and awaits a signature. */
    record AnswerDrafted(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /** The signatory sent the answer back. */
    record AnswerSentBack(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /** The answer was signed and numbered. */
    record Answered(FeedbackSnapshot feedback, String number, String officer) implements FeedbackFact {
    }

    /**
     * What was written reached the sender, or nobody could be reached.
     *
     * @param what {@code REFUSAL}, {@code FORWARDING} or {@code ANSWER}
     * @param way {@code EMAIL}, {@code HAND}, {@code POST} or {@code UNREACHABLE}
     */
    record SenderTold(FeedbackSnapshot feedback, String what, String way, String officer) implements FeedbackFact {
    }

    /**
     * No written answer when it was due: told to the head of the desk, then to the head
     * of the agency.
     *
     * @param level 1 for the desk, 2 for the agency
     */
    record Escalated(FeedbackSnapshot feedback, int level) implements FeedbackFact {
    }

    /** The answer is shown to everybody, without personal data; a person approved it. */
    record Published(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

    /** The answer is not published. */
    record NotPublished(FeedbackSnapshot feedback, String officer) implements FeedbackFact {
    }

}
