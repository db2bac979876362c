package vn.motcua.models.walk;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.motcua.models.ModelNames.Variable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks one model on the real engine with a moved clock; when all walks of a class are
 * done, every node must have been entered and every flow taken.
 */
final class Walk implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final String DOSSIER = "8f4c1d5e-dossier";

    private static final Instant MONDAY = PlannedTimes.at("2026-11-23T08:00:00+07:00");

    private final String process;

    private WalkEngine walked;

    private String instance;

    Walk(String process) {
        this.process = process;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        this.walked = WalkEngine.of(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        engine().getRuntimeService()
            .createProcessInstanceQuery()
            .list()
            .forEach((left) -> engine().getRuntimeService().deleteProcessInstance(left.getId(), "next walk"));
        this.walked.beans().forget();
        ClockUtil.setCurrentTime(Date.from(MONDAY));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ClockUtil.reset();
        Coverage.Share nodes = this.walked.coverage().nodes(this.process);
        Coverage.Share flows = this.walked.coverage().flows(this.process);
        System.out.printf("%s: %s nodes entered, %s flows taken%n", this.process, nodes, flows);
        assertThat(nodes.drawn()).isNotEmpty();
        assertThat(nodes.missed()).as("nodes that no walk enters").isEmpty();
        assertThat(flows.missed()).as("flows that no walk takes").isEmpty();
    }

    void begins() {
        beginsWith(Map.of());
    }

    void beginsWith(Map<String, Object> variables) {
        this.instance = engine().getRuntimeService()
            .startProcessInstanceByKey(this.process, DOSSIER, variables)
            .getId();
    }

    void completes(String task) {
        completes(task, Map.of());
    }

    void decides(String task, String decision) {
        completes(task, Map.of(Variable.DECISION, decision));
    }

    void completes(String task, Map<String, Object> variables) {
        Task open = engine().getTaskService().createTaskQuery().taskDefinitionKey(task).singleResult();
        assertThat(open).as(task).isNotNull();
        engine().getTaskService().complete(open.getId(), variables);
    }

    void hears(String message) {
        engine().getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(DOSSIER).correlate();
    }

    /** Moves the clock and runs what has fallen due, the earliest first. */
    void clockMovesTo(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
        for (List<Job> due = jobsDue(); !due.isEmpty(); due = jobsDue()) {
            engine().getManagementService().executeJob(due.get(0).getId());
        }
    }

    private List<Job> jobsDue() {
        return engine().getManagementService().createJobQuery().executable().orderByJobDuedate().asc().list();
    }

    void isAt(String... nodes) {
        Set<String> here = Set.copyOf(engine().getRuntimeService().getActiveActivityIds(this.instance));
        assertThat(here).containsExactlyInAnyOrder(nodes);
    }

    void hasTasks(String... tasks) {
        assertThat(engine().getTaskService().createTaskQuery().list().stream().map(Task::getTaskDefinitionKey))
            .containsExactlyInAnyOrder(tasks);
    }

    void hasEnded() {
        assertThat(engine().getRuntimeService().createProcessInstanceQuery().list()).extracting(ProcessInstance::getId)
            .isEmpty();
        assertThat(jobs()).isZero();
    }

    long jobs() {
        return engine().getManagementService().createJobQuery().count();
    }

    void markLateFinds(Map<String, Object> found) {
        this.walked.beans().markLateFinds(found);
    }

    /** The new appointment has been moved when its timer fires. */
    void appointmentMoved() {
        this.walked.beans().appointmentMoved();
    }

    /** The notice of the broken appointment has come so far. */
    void noticeIs(String stage) {
        this.walked.beans().noticeIs(stage);
    }

    /** A holiday is declared while papers are waited for. */
    void holidayIsDeclared() {
        this.walked.beans().waits().holidayIsDeclared();
    }

    /** The written answer to an opinion went out. */
    void answerIsWritten() {
        this.walked.beans().answerIsWritten();
    }

    /** A holiday is declared while an opinion is waited for. */
    void opinionHasMoreTime() {
        this.walked.beans().opinions().holidayIsDeclared();
    }

    /** How many agencies get the dossier each time it is sent on. */
    void goesToAtOnce(int agencies) {
        this.walked.beans().parts().atOnce(agencies);
    }

    /** A holiday is declared while an agency has the dossier. */
    void agencyHasMoreTime() {
        this.walked.beans().parts().holidayIsDeclared();
    }

    /** Completes one of several tasks that are the same. */
    void completesOneOf(String task, Map<String, Object> variables) {
        Task open = engine().getTaskService().createTaskQuery().taskDefinitionKey(task).list().get(0);
        engine().getTaskService().complete(open.getId(), variables);
    }

    /** The law takes silence for consent. */
    void silenceIsConsent() {
        this.walked.beans().opinions().silenceIsConsent();
    }

    /** The delegates called, in order, as {@code "markLate for <dossier>"}. */
    List<String> calls() {
        return this.walked.beans().calls();
    }

    private ProcessEngine engine() {
        return this.walked.engine();
    }

}
