package vn.motcua.dossier.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Work: opened when the process arrives at a person's step, claimed, assigned, completed
 * by that person.
 */
@Component
public class Worklist {

    private final WorkItems items;

    private final Register register;

    private final Access access;

    private final WorkRights rights;

    private final Colleagues colleagues;

    private final LegalClock clock;

    private final Commands commands;

    private final StepPlaces places;

    private final ApplicationEventPublisher publisher;

    private final ObjectProvider<WorkHandler> handlers;

    Worklist(WorkItems items, Register register, Access access, WorkRights rights, Colleagues colleagues,
            LegalClock clock, Commands commands, StepPlaces places, ApplicationEventPublisher publisher,
            ObjectProvider<WorkHandler> handlers) {
        this.items = items;
        this.register = register;
        this.access = access;
        this.rights = rights;
        this.colleagues = colleagues;
        this.clock = clock;
        this.commands = commands;
        this.places = places;
        this.publisher = publisher;
        this.handlers = handlers;
    }

    /** Opens a work item; called by whoever moves the process. */
    public void open(NewWork work) {
        if (work.kind() == WorkKind.TRANSFER || work.kind() == WorkKind.SETTLE) {
            this.places.begin(work.dossier());
        }
        this.items.open(work, this.clock.instant());
        this.publisher.publishEvent(new WorkOpened(work.kind(), work.dossier()));
    }

    /** The process left the step without a person: the work is void. */
    public void cancel(String engineTask) {
        this.items.cancel(engineTask, this.clock.instant());
    }

    /**
     * The process goes on under another version of its model, where the task may have
     * another name.
     */
    public void moved(UUID dossier, String process, String from, String to) {
        if (!from.equals(to)) {
            this.items.rename(dossier, process, from, to);
        }
    }

    /** The open work of a kind on a dossier. */
    public Optional<WorkItem> openOf(UUID dossier, WorkKind kind) {
        return this.items.openOf(dossier, kind);
    }

    /** Whose officers have the dossier: the unit of its open step, else its own. */
    public String unitOf(Dossier dossier) {
        return openOf(dossier.id(), WorkKind.STEP).map(WorkItem::unit).orElse(dossier.subject().unit());
    }

    /** Since when work of a kind is open, for those dossiers that have such work. */
    public Map<UUID, Instant> openSince(Collection<UUID> dossiers, WorkKind kind) {
        return this.items.openSince(dossiers, kind);
    }

    /** Marks open work as reminded of, for the first or the second time. */
    public void remind(UUID dossier, WorkKind kind, int times) {
        this.items.remind(dossier, kind, times);
    }

    /**
     * The open work of a kind, for who may do it.
     * @throws Refusal if there is none, or the person may not do it
     */
    public WorkItem requireOwn(UUID dossier, WorkKind kind) {
        WorkItem item = openOf(dossier, kind)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "workItem", "id", dossier.toString()));
        this.rights.requireMayDo(item, this.access.current());
        return item;
    }

    /** The open work about a consultation. */
    public Optional<WorkItem> openAbout(UUID consultation) {
        return this.items.openAbout(consultation);
    }

    /**
     * Whether it is the person's own work, free for that person's role and unit, or that
     * of an absent person in whose place this one acts.
     */
    public boolean mayDo(WorkItem item, Actor actor) {
        return this.rights.mayDo(item, actor);
    }

    /** What was done on a dossier in the place of absent people. */
    public List<DoneInstead> doneInstead(UUID dossier) {
        return this.items.doneInstead(dossier);
    }

    /** Marks open work as told to the supervisor. */
    public void escalate(UUID dossier, WorkKind kind) {
        this.items.escalate(dossier, kind);
    }

    /**
     * Completes a work item, in one transaction with all that the decision means.
     * @throws Refusal if the person may not, the work is done already, or the rules say
     * no
     */
    public void complete(UUID id, Completion completion) {
        this.commands.act(() -> {
            Actor actor = this.access.current();
            Dossier dossier = this.register.lock(get(id).dossier());
            WorkItem item = get(id);
            String owner = this.rights.requireMayDo(item, actor);
            finish(new WorkHandler.Work(item, dossier, completion, actor, owner, this.clock.instant()));
        });
    }

    /**
     * Completes the open work of a kind in the name of the person who acts, whose right
     * to do so the caller has asked for: the desk that takes a dossier in for another
     * agency accepts it there. The dossier is locked.
     */
    public void completeFor(UUID dossier, WorkKind kind, Completion completion) {
        this.commands.act(() -> {
            WorkItem item = openOf(dossier, kind).orElseThrow();
            Actor actor = this.access.current();
            finish(new WorkHandler.Work(item, this.register.lock(dossier), completion, actor, actor.account(),
                    this.clock.instant()));
        });
    }

    private void finish(WorkHandler.Work work) {
        WorkHandler.Answer answer = handlerOf(work.item().kind()).complete(work);
        if (answer.done()) {
            this.items.complete(work);
            this.publisher.publishEvent(new Signal.WorkCompleted(work.item().engineTask(), answer.variables()));
        }
        answer.last().run();
    }

    /**
     * Ends work whose doing somebody else registers, as the clerk does a signature in
     * ink; whether the person may do so was asked before. The dossier is locked.
     * @param owner whose act it was
     * @param answers what the gateways behind the work read
     */
    public void register(WorkItem item, String owner, String decision, Map<String, Object> answers) {
        this.rights.requireOpen(item);
        Dossier dossier = this.register.get(item.dossier());
        this.items.complete(new WorkHandler.Work(item, dossier, Completion.of(decision), this.access.current(), owner,
                this.clock.instant()));
        this.publisher.publishEvent(new Signal.WorkCompleted(item.engineTask(), answers));
    }

    /**
     * Takes a work item for oneself; who stands in takes it for the absent person, so
     * that it is back with that person when the absence ends.
     */
    public void claim(UUID id) {
        this.commands.act(() -> {
            Actor actor = this.access.current();
            this.register.lock(get(id).dossier());
            WorkItem item = get(id);
            give(item, this.rights.requireMayDo(item, actor));
        });
    }

    /** Gives a claimed work item back to all who may do it. */
    public void release(UUID id) {
        this.commands.act(() -> {
            Actor actor = this.access.current();
            this.register.lock(get(id).dossier());
            this.rights.requireMayDo(get(id), actor);
            this.items.assign(id, null);
        });
    }

    /**
     * Gives a work item to a named colleague; the right of the unit head and the
     * supervisor.
     * @throws Refusal if nobody was named, or somebody who may not do this work
     */
    public void assign(UUID id, String account) {
        this.commands.act(() -> {
            this.access.require(Role.UNIT_HEAD, Role.SUPERVISOR);
            this.register.lock(get(id).dossier());
            WorkItem item = get(id);
            this.access.requireAgency(item.agency());
            this.rights.requireOpen(item);
            if (!this.access.current().has(Role.SUPERVISOR)) {
                this.access.requireUnit(item.unit());
            }
            requireColleague(item, account);
            give(item, account);
        });
    }

    /**
     * Who takes the case officer's step holds the dossier: the questions about its due
     * date go to that person.
     */
    private void give(WorkItem item, String account) {
        this.items.assign(item.id(), account);
        if (item.kind() == WorkKind.STEP && item.role() == Role.CASE_OFFICER) {
            this.register.change(item.dossier()).holder(account).save();
        }
    }

    private void requireColleague(WorkItem item, String account) {
        if (account.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "assignee");
        }
        if (this.colleagues.whoMayDo(item.role(), item.agency(), item.unit())
            .stream()
            .noneMatch((colleague) -> colleague.account().equals(account))) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "assignee", "value", account);
        }
    }

    private WorkItem get(UUID id) {
        return this.items.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "workItem", "id", id.toString()));
    }

    private WorkHandler handlerOf(WorkKind kind) {
        Map<WorkKind, WorkHandler> byKind = new EnumMap<>(WorkKind.class);
        this.handlers.forEach((handler) -> handler.kinds().forEach((known) -> byKind.put(known, handler)));
        WorkHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("No feature answers for work of kind " + kind);
        }
        return handler;
    }

    /**
     * Work that the process has arrived at.
     *
     * @param role whose work it is; null where the dossier's current step says so. A case
     * officer's work goes to the holder, where there is one
     * @param elsewhere the office whose work it is, where not the dossier's own
     */
    public record NewWork(WorkKind kind, String process, String element, UUID dossier, @Nullable Role role,
            String engineTask, @Nullable Elsewhere elsewhere) {

        /**
         * Whether it is the dossier's current step: a model that draws each step by
         * itself names the role and knows no number.
         */
        boolean isStep() {
            return switch (this.kind) {
                case STEP -> this.role == null;
                case TRANSFER, SIGN, SETTLE -> true;
                default -> false;
            };
        }

    }

    /**
     * Work of an office that the dossier does not belong to.
     *
     * @param about what it is about: the consultation
     */
    public record Elsewhere(UUID about, String agency, String unit) {
    }

    /**
     * Work that a substitute did.
     *
     * @param by account of the substitute
     * @param instead account of the absent person
     */
    public record DoneInstead(Instant at, String by, String instead) {
    }

    /** Work was opened, in the running transaction. */
    public record WorkOpened(WorkKind kind, UUID dossier) {
    }

}
