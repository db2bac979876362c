package vn.motcua.dossier.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.deskmatter.DeskMatter;
import vn.motcua.dossier.deskmatter.DeskMatters;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.consultation.OpinionState;
import vn.motcua.rules.deadline.TimeLimit;

/** Asking other offices, and going on when they have answered or their time is over. */
@Component
public class Consultations {

    private final ConsultationStore store;

    private final Register register;

    private final Worklist worklist;

    private final Directory directory;

    private final Calendars calendars;

    private final DeskMatters matters;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Consultations(ConsultationStore store, Register register, Worklist worklist, Directory directory,
            Calendars calendars, DeskMatters matters, History history, Access access, LegalClock clock,
            Commands commands, ApplicationEventPublisher publisher) {
        this.store = store;
        this.register = register;
        this.worklist = worklist;
        this.directory = directory;
        this.calendars = calendars;
        this.matters = matters;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Asks a unit for its opinion; the right of the officer whose step it is.
     * @throws Refusal if the person may not now, or content, time or unit are not given
     */
    public Consultation ask(UUID id, Question question) {
        return this.commands.run(() -> {
            Dossier dossier = this.register.lock(id);
            WorkItem step = this.worklist.requireOwn(id, WorkKind.STEP);
            this.access.require(Role.CASE_OFFICER);
            Instant now = this.clock.instant();
            Consultation asked = asked(dossier, step, question, now);
            this.store.insert(asked);
            this.history.record(new DossierFact.OpinionAsked(dossier.snapshot(), asked.agency(), asked.unit(),
                    asked.dueAt(), asked.askedBy()), now, asked.askedBy(), "question", asked.content());
            this.publisher.publishEvent(new Signal.OpinionAsked(id, asked.id(), asked.agency(), asked.unit()));
            return asked;
        });
    }

    private Consultation asked(Dossier dossier, WorkItem step, Question question, Instant now) {
        String content = ConsultationRules.requireText(question.content(), "content");
        TimeLimit limit = ConsultationRules.requireDays(question.days());
        String code = ConsultationRules.requireText(question.unit(), "unit");
        ConsultationRules.requireOther(step.unit(), code);
        Unit unit = unit(code);
        WorkingCalendar calendar = this.calendars.of(unit.agency());
        Instant dueAt = ConsultationRules.dueAt(calendar, limit, now);
        String silence = this.store.silence(dossier.subject().procedure(), LocalDate.ofInstant(now, Clocks.ZONE))
            .filter((rule) -> ConsultationRules.isSilenceLongEnough(calendar, now, dueAt, rule.length()))
            .map(SilenceRule::legalBasis)
            .orElse(null);
        return new Consultation(UUID.randomUUID(), dossier.id(), unit.agency(), code, content, limit.value(), now,
                this.access.current().account(), dueAt, silence, OpinionState.ASKED, null, null, null, null, null);
    }

    private Unit unit(String code) {
        return this.directory.agencies()
            .stream()
            .flatMap((agency) -> this.directory.unitsOf(agency.code()).stream())
            .filter((unit) -> unit.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "unit", "value", code));
    }

    /**
     * Who asked and who is asked may read it.
     * @throws Refusal for anybody else, and if there is none
     */
    public Consultation requireReadable(UUID id) {
        Consultation found = get(id);
        if (!this.access.requireReader().agency().equals(found.agency())) {
            this.access.requireReading(this.register.get(found.dossier()).subject().agency());
        }
        return found;
    }

    Consultation get(UUID id) {
        return this.store.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "consultation", "id", id.toString()));
    }

    /** What is open at an agency, whether it asks or is asked, the oldest due first. */
    public List<Consultation> openAt(String agency) {
        return this.store.openAt(agency);
    }

    /** The questions about a dossier, in order. */
    public List<Consultation> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /**
     * Lets the officer go on.
     * @param reason why without an answer for which there is still time
     * @throws Refusal if one is awaited and no reason is given
     */
    public void requireSettled(UUID dossier, @Nullable String reason) {
        ConsultationRules.requireSettled(of(dossier).stream().map(Consultation::state).toList(), reason);
    }

    /** What was not answered is no longer needed, and who was asked reads why. */
    public void close(UUID dossier, Instant now, OpinionsEnd because) {
        if (this.store.close(dossier, now, because) > 0) {
            this.publisher.publishEvent(new Signal.OpinionsNotNeeded(dossier));
        }
    }

    @EventListener
    void on(Signal.DuplicateClosed closed) {
        close(closed.dossier(), this.clock.instant(), OpinionsEnd.DUPLICATE);
    }

    /** When the time for the answer is over, by the calendar of today. */
    public Instant dueAt(UUID id) {
        return get(id).dueUnder(this.calendars::of);
    }

    /**
     * The time for the answer is over; once.
     * @return what it is after that; still {@code ASKED} where the calendar has changed
     * since and there is time
     */
    public OpinionState endTime(UUID id) {
        return this.commands.run(() -> {
            Dossier dossier = this.register.lock(get(id).dossier());
            Consultation asked = get(id);
            Instant now = this.clock.instant();
            Instant dueAt = dueAt(id);
            if (asked.state() != OpinionState.ASKED) {
                return asked.state();
            }
            if (!now.isAfter(dueAt)) {
                this.store.move(id, dueAt);
                return OpinionState.ASKED;
            }
            return end(dossier, asked, now);
        });
    }

    private OpinionState end(Dossier dossier, Consultation asked, Instant now) {
        OpinionState state = ConsultationRules.afterSilence(asked.silenceBasis() != null);
        if (state == OpinionState.CONSENT_DEEMED) {
            this.store.deem(asked.id(), now);
            this.history.record(new DossierFact.ConsentDeemed(dossier.snapshot(), asked.agency(), asked.unit()), now,
                    "system");
        }
        else {
            this.store.overdue(asked.id());
            this.matters.tell(dossier, DeskMatter.OPINION, asked.id(), now);
            this.history.record(new DossierFact.OpinionOverdue(dossier.snapshot(), asked.agency(), asked.unit()), now,
                    "system");
        }
        return state;
    }

    /**
     * What is asked.
     *
     * @param unit id of the unit that is asked
     * @param days working days for the answer
     */
    public record Question(@Nullable String unit, @Nullable String content, @Nullable Integer days) {
    }

}
