package vn.motcua.dossier.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.notice.MoveNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.dossier.AgencyStays;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * Sends what was handed in at the wrong agency on to the competent one before anybody
 * accepted it (domain D26): there is no code and no clock yet, the desk there checks it,
 * the applicant is told; it counts apart from refusals.
 */
@Component
public class Forwardings {

    private final ForwardingStore store;

    private final Competent competent;

    private final Register register;

    private final DeskAnswers answers;

    private final MoveNotices notices;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Forwardings(ForwardingStore store, Competent competent, Register register, DeskAnswers answers, MoveNotices notices,
            History history, Access access, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.store = store;
        this.competent = competent;
        this.register = register;
        this.answers = answers;
        this.notices = notices;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Sends a dossier on to the desk of the competent agency.
     * @throws vn.motcua.rules.Refusal if the person may not, it is accepted or over, or
     * that agency does not handle the procedure
     */
    public Dossier forward(UUID id, @Nullable String agency, @Nullable String reason) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
            Dossier dossier = this.register.lock(id);
            String from = dossier.subject().agency();
            this.access.requireAgency(from);
            AgencyStays.requireMove(from, agency, reason);
            DossierLifecycle.require(dossier.status(), DossierAct.FORWARD_TO_AGENCY);
            Instant now = this.clock.instant();
            String to = Objects.requireNonNull(agency).strip();
            String unit = this.competent.unitAt(dossier.subject().procedure(), to, now);
            Actor officer = this.access.current();
            return forward(dossier, new Forwarded(id, from, to, now.atZone(Clocks.ZONE), officer.account(),
                    Objects.requireNonNull(reason).strip()), unit, now);
        });
    }

    /** The answer is given here and owed there, from now on. */
    private Dossier forward(Dossier dossier, Forwarded one, String unit, Instant now) {
        this.answers.given(dossier, now);
        Dossier there = this.register.change(dossier.id()).movedTo(one.to(), unit).save();
        this.answers.owedBy(there, now);
        this.store.add(one);
        this.history.record(new DossierFact.ForwardedToAgency(there.snapshot(), one.from(), one.officer()), now,
                one.officer(), "reason", one.reason());
        this.notices.queue(dossier.id());
        this.publisher.publishEvent(new Signal.DossierRerouted(dossier.id(), false));
        return there;
    }

    /** How often a dossier was sent on, oldest first. */
    public List<Forwarded> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /** What the reader's agency sent on in these days, the latest first. */
    List<Forwarded> between(LocalDate from, LocalDate to) {
        return this.store.from(this.access.requireReader().agency(), from, to);
    }

    /** What an agency sent on, the latest first. */
    public List<UUID> from(String agency, int most) {
        return this.store.from(agency, most);
    }

}
