package vn.motcua.dossier.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.calendarchange.CalendarsChanged;
import vn.motcua.dossier.calendarchange.OutageEntries;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.answer.AnswerDue;

/**
 * Keeps by when the desk answers each dossier that was handed in, where that is
 * prescribed. Whoever calls has locked the dossier.
 */
@Component
public class DeskAnswers {

    private final AnswerStore store;

    private final LimitStore limits;

    private final Calendars calendars;

    private final OutageEntries outages;

    private final Register register;

    private final Worklist worklist;

    private final History history;

    private final LegalClock clock;

    DeskAnswers(AnswerStore store, LimitStore limits, Calendars calendars, OutageEntries outages, Register register,
            Worklist worklist, History history, LegalClock clock) {
        this.store = store;
        this.limits = limits;
        this.calendars = calendars;
        this.outages = outages;
        this.register = register;
        this.worklist = worklist;
        this.history = history;
        this.clock = clock;
    }

    @EventListener
    void on(Signal.DossierSubmitted submitted) {
        Dossier dossier = this.register.get(submitted.dossier());
        owe(dossier, dossier.submittedAt());
    }

    /**
     * Before acceptance the time begins anew, from the moment as it is stored; after it
     * this is no answer any more.
     */
    @EventListener
    void on(Signal.PapersReceived received) {
        Dossier dossier = this.register.get(received.dossier());
        if (dossier.status() == DossierStatus.SUBMITTED) {
            owe(dossier, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    @EventListener
    void on(Signal.DossierWithdrawn withdrawn) {
        given(this.register.get(withdrawn.dossier()), this.clock.instant());
    }

    @EventListener
    void on(Signal.DuplicateClosed closed) {
        given(this.register.get(closed.dossier()), this.clock.instant());
    }

    /** Another desk has to answer: the time begins anew with it. */
    public void owedBy(Dossier there, Instant now) {
        owe(there, now.truncatedTo(ChronoUnit.MICROS));
    }

    /** What was prescribed on the day it came holds on. */
    private void owe(Dossier dossier, Instant since) {
        this.limits
            .inForce(dossier.subject().procedure(), dossier.subject().channel(),
                    LocalDate.ofInstant(since, Clocks.ZONE))
            .ifPresent((limit) -> this.store.insert(dossier.id(), since, limit,
                    due(new DeskAnswer(dossier.id(), since, limit, null, null, null), dossier)));
    }

    /**
     * The desk answers, or nobody wants an answer any more. That it is late is a fact
     * even if nobody has said so yet.
     * @param dossier as it is before the answer
     */
    public void given(Dossier dossier, Instant now) {
        this.store.open(dossier.id()).ifPresent((open) -> {
            AnswerDue due = counted(open, dossier);
            if (due != null && open.isUntold(due, now)) {
                record(dossier, due, now);
            }
            this.store.answered(dossier.id(), now);
        });
    }

    /**
     * The time is over; said once for each due.
     * @return whether it was said now
     */
    public boolean miss(UUID id) {
        Dossier dossier = this.register.lock(id);
        Instant now = this.clock.instant();
        DeskAnswer open = this.store.open(id).orElse(null);
        AnswerDue due = (open == null) ? null : counted(open, dossier);
        if (open == null || due == null || !open.isUntold(due, now)) {
            return false;
        }
        this.worklist.escalate(id, WorkKind.CHECK);
        record(dossier, due, now);
        return true;
    }

    private void record(Dossier dossier, AnswerDue due, Instant now) {
        this.store.missed(dossier.id(), due);
        this.history.record(new DossierFact.AnswerOverdue(dossier.snapshot(), due.dueAt()), now, "system");
    }

    /** The days of these agencies, or their outages, are other ones now. */
    @EventListener
    void on(CalendarsChanged changed) {
        this.register.all(this.store.openAt(changed.agencies()))
            .forEach((dossier) -> this.store.open(dossier.id()).ifPresent((open) -> counted(open, dossier)));
    }

    /** By the calendar of today; stored where that is another moment. */
    private @Nullable AnswerDue counted(DeskAnswer open, Dossier dossier) {
        AnswerDue due = due(open, dossier);
        if (due == null) {
            return open.due();
        }
        if (!due.equals(open.due())) {
            this.store.move(dossier.id(), due);
        }
        return due;
    }

    /** The due by the calendar as it is; null where its year has none. */
    private @Nullable AnswerDue due(DeskAnswer answer, Dossier dossier) {
        return Refusal
            .ifAnnounced(() -> AnswerDue.of(this.calendars.of(dossier.subject().agency()), answer.limit().limit(),
                    answer.since(), this.outages.since(dossier, answer.since())))
            .orElse(null); // nobody is kept from handing in
    }

    /** Tries again what could not be counted. */
    void count(UUID id) {
        Dossier dossier = this.register.lock(id);
        this.store.open(id).ifPresent((open) -> counted(open, dossier));
    }

    /** The answer that is owed on a dossier now, if one is. */
    public Optional<DeskAnswer> open(UUID dossier) {
        return this.store.open(dossier);
    }

    /** The answers that came too late, in order. */
    public List<DeskAnswer> givenLate(UUID dossier) {
        return this.store.of(dossier).stream().filter(DeskAnswer::isGivenLate).toList();
    }

    /** What the desks of an agency have not answered in time, the longest first. */
    public OverdueAnswers overdueAt(String agency, Instant now, int most) {
        return this.store.overdueAt(agency, now, most);
    }

    /** Whether the stored moment is what the calendar and the outages yield. */
    public boolean isStoredAsCounted(Dossier dossier) {
        return open(dossier.id()).map((open) -> Objects.equals(open.due(), due(open, dossier))).orElse(true);
    }

}
