package vn.motcua.models.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import vn.motcua.models.ModelNames;

/**
 * The beans that the models call: they note that they were called, and answer from a
 * plan.
 */
final class RecordingBeans {

    private final List<String> calls = new ArrayList<>();

    private Map<String, Object> answers = Map.of();

    private boolean broken = true;

    private String notice = "NONE";

    private boolean answered;

    private final PlannedWait waits = new PlannedWait();

    private final PlannedOpinion opinions = new PlannedOpinion();

    private final PlannedParts parts = new PlannedParts();

    Map<String, Object> asMap() {
        Map<String, Object> beans = new HashMap<>();
        beans.put(ModelNames.Bean.DEADLINE_TIMES, new PlannedTimes());
        beans.put(ModelNames.Bean.SUPPLEMENT_TIMES, this.waits);
        beans.put(ModelNames.Bean.FEEDBACK_TIMES, new PlannedAnswer());
        beans.put(ModelNames.Bean.REMEDY_TIMES, new PlannedRemedy());
        beans.put(ModelNames.Bean.REVIEW_TIMES, new PlannedReview());
        beans.put(ModelNames.Bean.OPINION_TIMES, this.opinions);
        beans.put(ModelNames.Bean.AGENCY_TIMES, this.parts);
        List.of(ModelNames.Bean.SEND_ON, ModelNames.Bean.END_PART_TIME, ModelNames.Bean.REMIND_FIRST,
                ModelNames.Bean.REMIND_AGAIN, ModelNames.Bean.TELL_SUPERVISOR, ModelNames.Bean.TELL_HEAD,
                ModelNames.Bean.TELL_HEAD_OF_BROKEN_APPOINTMENT, ModelNames.Bean.MARK_LATE,
                ModelNames.Bean.MARK_REAPPOINTMENT_BROKEN, ModelNames.Bean.REMIND_APPLICANT, ModelNames.Bean.END_WAIT,
                ModelNames.Bean.TELL_HEAD_OF_DESK, ModelNames.Bean.TELL_HEAD_OF_AGENCY,
                ModelNames.Bean.TELL_OF_FOLLOW_UP, ModelNames.Bean.INVITE_TO_SURVEY,
                ModelNames.Bean.FLAG_REMEDY_OVERDUE, ModelNames.Bean.END_OPINION_TIME,
                ModelNames.Bean.FLAG_REVIEW_OVERDUE, ModelNames.Bean.PUT_INTO_EFFECT)
            .forEach((name) -> beans.put(name, delegate(name)));
        return beans;
    }

    private JavaDelegate delegate(String name) {
        return (DelegateExecution execution) -> {
            this.calls.add(name + " for " + execution.getBusinessKey());
            if (ModelNames.Bean.MARK_LATE.equals(name)) {
                execution.setVariables(this.answers);
            }
            execution.setVariable(ModelNames.Variable.APPOINTMENT_BROKEN, this.broken);
            execution.setVariable(ModelNames.Variable.NOTICE_SIGNED, "SIGNED".equals(this.notice));
            execution.setVariable(ModelNames.Variable.NOTICE_DELIVERED, "DELIVERED".equals(this.notice));
            execution.setVariable(ModelNames.Variable.UNANSWERED, !this.answered);
            execution.setVariable(ModelNames.Variable.CONSENT_DEEMED, this.opinions.isConsent());
            execution.setVariable(ModelNames.Variable.OPINION_LATE, this.opinions.isOver());
            execution.setVariable(ModelNames.Variable.PART_LATE, this.parts.isOver());
            execution.setVariable(ModelNames.Variable.REMINDED, this.waits.isReminderDue());
            execution.setVariable(ModelNames.Variable.WAIT_OVER, this.waits.isOver());
        };
    }

    /** The agencies on the way of a dossier, whose calendar can change. */
    PlannedParts parts() {
        return this.parts;
    }

    /** The wait for an opinion, whose calendar can change. */
    PlannedOpinion opinions() {
        return this.opinions;
    }

    /** The wait for papers, whose calendar can change. */
    PlannedWait waits() {
        return this.waits;
    }

    /** What {@code markLate} finds out and tells the process. */
    void markLateFinds(Map<String, Object> found) {
        this.answers = found;
    }

    /** The new appointment has been moved: it is not broken after all. */
    void appointmentMoved() {
        this.broken = false;
    }

    /** The notice of the broken appointment has come so far. */
    void noticeIs(String stage) {
        this.notice = stage;
    }

    /** The written answer went out. */
    void answerIsWritten() {
        this.answered = true;
    }

    List<String> calls() {
        return List.copyOf(this.calls);
    }

    void forget() {
        this.calls.clear();
        this.answers = Map.of();
        this.broken = true;
        this.notice = "NONE";
        this.answered = false;
        this.waits.asAnnounced();
        this.opinions.asAsked();
        this.parts.asSent();
    }

}
