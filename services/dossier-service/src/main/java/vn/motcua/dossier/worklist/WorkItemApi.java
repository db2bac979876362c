package vn.motcua.dossier.worklist;

import java.time.OffsetDateTime;
import vn.motcua.dossier.time.Clocks;
import java.util.Map;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Work items over HTTP (design §4). */
@RestController
@RequestMapping("/api/work-items")
class WorkItemApi {

    private static final int PAGE = 200;

    private final Worklist worklist;

    private final Inbox inbox;

    private final StepDues steps;

    private final AbsentColleagues absent;

    private final Access access;

    WorkItemApi(Worklist worklist, Inbox inbox, StepDues steps, AbsentColleagues absent, Access access) {
        this.worklist = worklist;
        this.inbox = inbox;
        this.steps = steps;
        this.absent = absent;
        this.access = access;
    }

    @GetMapping
    List<Answer> list(@RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID dossier, @RequestParam(defaultValue = "0") int page) {
        List<Inbox.Line> lines = (dossier != null) ? this.inbox.onDossier(this.access.requireReader(), dossier)
                : this.inbox.of(this.access.current(), mine, unit, Math.max(0, page), PAGE);
        List<WorkItem> items = lines.stream().map(Inbox.Line::item).toList();
        Map<UUID, Instant> stepDues = this.steps.of(items);
        Map<UUID, String> instead = this.absent.accounts(this.access.current(), items);
        return lines.stream()
            .map((line) -> Answer.of(line, stepDues.get(line.item().id()), instead.get(line.item().id())))
            .toList();
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable UUID id) {
        this.worklist.claim(id);
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID id) {
        this.worklist.release(id);
    }

    @PostMapping("/{id}/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @RequestBody Assignment assignment) {
        String assignee = assignment.assignee();
        if (assignee == null || assignee.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "assignee");
        }
        this.worklist.assign(id, assignee.strip());
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable UUID id, @RequestBody Completion completion) {
        this.worklist.complete(id, completion);
    }

    record Assignment(@Nullable String assignee) {
    }

    /**
     * @param insteadOf account of the absent person in whose place the caller does it
     * @param step the step of the internal process that it is; null for other work
     * @param answerBy by when the desk answers what was handed in; null where nothing is
     * prescribed, and for other work
     * @param about id of the consultation that it answers; null for other work
     */
    record Answer(UUID id, String kind, String element, UUID dossier, @Nullable String code, String procedure,
            String role, String unit, @Nullable String assignee, @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime stepDueAt, boolean late, boolean escalated, int reminders,
            @Nullable String insteadOf, @Nullable WorkStep step, @Nullable UUID about,
            @Nullable OffsetDateTime answerBy) {

        static Answer of(Inbox.Line line, @Nullable Instant stepDue, @Nullable String insteadOf) {
            WorkItem item = line.item();
            return new Answer(item.id(), item.kind().name(), item.element(), item.dossier(), line.code(),
                    line.procedureName(), item.role().name(), item.unit(), item.assignee(),
                    (line.dueAt() == null) ? null : line.dueAt().toOffsetDateTime(),
                    (stepDue == null) ? null : stepDue.atZone(Clocks.ZONE).toOffsetDateTime(), line.late(),
                    item.escalated(), item.reminders(), insteadOf, item.step(), item.about(),
                    (line.answerBy() == null) ? null : line.answerBy().toOffsetDateTime());
        }

    }

}
