package vn.motcua.dossier.errand;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Opens, gives and closes errands. */
@Component
public class Errands {

    private final ErrandStore store;

    private final ObjectProvider<ErrandSubject> subjects;

    private final Access access;

    private final Substitutes substitutes;

    private final LegalClock clock;

    private final ApplicationEventPublisher publisher;

    Errands(ErrandStore store, ObjectProvider<ErrandSubject> subjects, Access access, Substitutes substitutes,
            LegalClock clock, ApplicationEventPublisher publisher) {
        this.store = store;
        this.subjects = subjects;
        this.access = access;
        this.substitutes = substitutes;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Opens an errand; called by whoever moves the process. */
    public void open(String process, ErrandKind kind, Role role, UUID subject, String engineTask) {
        ErrandSubject.Place place = subjectOf(process).placeOf(subject);
        this.store.open(new Errand(UUID.randomUUID(), kind, subject, place.agency(), place.unit(), role, engineTask,
                this.clock.instant()));
    }

    /** The process left the work without a person: it is void. */
    public void cancel(String engineTask) {
        this.store.cancel(engineTask, this.clock.instant());
    }

    /** Locks the subject of a process, as a timer does before anything else. */
    public void lock(String process, UUID subject) {
        subjectOf(process).lock(subject);
    }

    /** What has to be done next; empty where all is done. */
    public Optional<Errand> openOf(UUID subject) {
        return this.store.openOf(subject);
    }

    /**
     * What has to be done next, for the person who acts.
     * @throws Refusal if it is not that person's, or nothing is to be done
     */
    public Errand requireMine(UUID subject) {
        Errand errand = openOf(subject).orElseThrow(() -> new Refusal(RefusalReason.WORK_ITEM_DONE, "workItem"));
        this.access.requireAgency(errand.agency());
        if (!isMine(errand, this.access.current())) {
            this.access.require(errand.role());
            throw new Refusal(RefusalReason.NOT_ALLOWED, "unit", "unit", String.valueOf(errand.unit()));
        }
        return errand;
    }

    /** Whether the person may do it: by role and unit, or in the place of the absent. */
    public boolean isMine(Errand errand, Actor actor) {
        return actor.agency().equals(errand.agency()) && isFor(errand.role(), errand.unit(), actor);
    }

    /**
     * How many errands of each kind the person may do now, in the order of their kinds.
     */
    public Map<ErrandKind, Long> mine(Actor actor) {
        Map<ErrandKind, Long> counts = new EnumMap<>(ErrandKind.class);
        this.store.waiting(actor.agency())
            .stream()
            .filter((waiting) -> isFor(waiting.role(), waiting.unit(), actor))
            .forEach((waiting) -> counts.merge(waiting.kind(), waiting.count(), Long::sum));
        return counts;
    }

    private boolean isFor(Role role, @Nullable String unit, Actor actor) {
        return isOwn(role, unit, actor) || absent(role, unit, actor).isPresent();
    }

    private static boolean isOwn(Role role, @Nullable String unit, Actor actor) {
        return actor.has(role) && (!role.isOfUnit() || (unit != null && actor.worksFor(unit)));
    }

    /** In whose place the actor may do it (domain D3). */
    private Optional<String> absent(Role role, @Nullable String unit, Actor actor) {
        if (!role.isOfUnit()) {
            return this.substitutes.actingFor(actor).absent(role, null);
        }
        return (unit == null) ? Optional.empty() : this.substitutes.absentOf(actor, role, unit);
    }

    /**
     * It is done, by the current actor or in the place of an absent person, and the
     * process moves on.
     * @param answers what the gateways behind it read
     */
    public void close(Errand errand, String decision, Map<String, Object> answers) {
        Actor actor = this.access.current();
        String insteadOf = isOwn(errand.role(), errand.unit(), actor) ? null
                : absent(errand.role(), errand.unit(), actor).orElse(null);
        this.store.close(errand.id(), actor.account(), insteadOf, decision, this.clock.instant());
        this.publisher.publishEvent(new Signal.WorkCompleted(errand.engineTask(), answers));
    }

    /** It was done without a person, as a message that was sent. */
    public void closeDone(Errand errand, String decision) {
        this.store.close(errand.id(), "system", null, decision, this.clock.instant());
        this.publisher.publishEvent(new Signal.WorkCompleted(errand.engineTask(), Map.of("decision", decision)));
    }

    private ErrandSubject subjectOf(String process) {
        return this.subjects.stream()
            .filter((known) -> known.process().equals(process))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No feature answers for the process " + process));
    }

}
