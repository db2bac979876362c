package vn.motcua.dossier.duplicate;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.consultation.OpinionsEnd;
import vn.motcua.dossier.deadline.DeadlineWatch;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.notice.DuplicateNotices;
import vn.motcua.dossier.obligation.Obligations;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Links;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;
import vn.motcua.rules.dossier.DuplicateRules;
import vn.motcua.rules.dossier.DuplicateRules.Matter;

/**
 * Warns of a matter that is handed in twice, and closes one of the two (domain D15). A
 * warning stops nobody: two certificates may be wanted.
 */
@Component
public class Duplicates {

    /** Somebody asked at the counter whether a person has the same matter under way. */
    static final String LOOK = "SAME_MATTER";

    private final TwinStore store;

    private final Register register;

    private final Links links;

    private final Ledger ledger;

    private final DeadlineWatch watch;

    private final Apologies apologies;

    private final Obligations obligations;

    private final Consultations consultations;

    private final Routes agencies;

    private final DuplicateNotices notices;

    private final History history;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Duplicates(TwinStore store, Register register, Links links, Ledger ledger, DeadlineWatch watch, Apologies apologies,
            Obligations obligations, Consultations consultations, Routes agencies, DuplicateNotices notices,
            History history, Directory directory, Access access, LegalClock clock, Commands commands,
            ApplicationEventPublisher publisher) {
        this.store = store;
        this.register = register;
        this.links = links;
        this.ledger = ledger;
        this.watch = watch;
        this.apologies = apologies;
        this.obligations = obligations;
        this.consultations = consultations;
        this.agencies = agencies;
        this.notices = notices;
        this.history = history;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /** The others that an open dossier doubles, the first accepted first. */
    public List<Twin> of(Dossier dossier) {
        if (!DuplicateRules.isOpen(dossier.status())) {
            return List.of();
        }
        Optional<String> person = this.store.personOf(dossier.id());
        return person.map((known) -> this.store.open(dossier.subject().procedure(), known))
            .orElse(List.of())
            .stream()
            .filter((id) -> !id.equals(dossier.id()))
            .map(this.register::get)
            .map((other) -> twin(other,
                    DuplicateRules.mayClose(matter(dossier, person.orElse(null)), matter(other, person.orElse(null)))))
            .toList();
    }

    /**
     * The open dossiers of a procedure whose matter would be this person's, at every
     * agency; who asks, and what was shown of whom, is written down.
     */
    public List<Twin> of(String procedure, Party person) {
        return TwinStore.identity(person)
            .map((known) -> this.commands.run(() -> looked(procedure, person, this.store.open(procedure, known))))
            .orElse(List.of());
    }

    private List<Twin> looked(String procedure, Party person, List<UUID> found) {
        String asked = procedure + " " + this.access.masked(person.idNumber());
        if (found.isEmpty()) {
            this.access.recordLook(LOOK, null, asked);
        }
        found.forEach((id) -> this.access.recordLook(LOOK, id, asked));
        return found.stream().map((id) -> twin(this.register.get(id), false)).toList();
    }

    private Twin twin(Dossier dossier, boolean mayStay) {
        String agency = dossier.subject().agency();
        return new Twin(dossier.id(), dossier.code(), agency, this.directory.agency(agency).name(),
                dossier.subject().channel(), dossier.status(), dossier.submittedAt().atZone(Clocks.ZONE),
                local(dossier.receivedAt()), mayStay, this.access.current().agency().equals(agency));
    }

    private static @Nullable ZonedDateTime local(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE);
    }

    private static Matter matter(Dossier dossier, @Nullable String person) {
        return new Matter(dossier.subject().procedure(), person, dossier.status(), dossier.receivedAt());
    }

    /**
     * Closes a dossier because its matter goes on under another one: the clock stops,
     * drafts fall, nothing is refused.
     * @param staysText id or code of the other one
     * @throws Refusal if the person may not, or the rules say no
     */
    public Dossier close(UUID id, @Nullable String staysText) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
            UUID stays = staying(staysText);
            Dossier closing = lock(id, stays);
            this.access.requireAgency(closing.subject().agency());
            Matter matter = matter(closing, this.store.personOf(id).orElse(null));
            DuplicateRules.requireMayClose(matter,
                    matter(this.register.get(stays), this.store.personOf(stays).orElse(null)));
            return close(closing, stays, this.clock.instant(), this.access.current());
        });
    }

    private UUID staying(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "stays");
        }
        return this.register.find(text)
            .map(Dossier::id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "stays", "id", text.strip()));
    }

    /** Both in the order of their ids, so that two who close crosswise do not block. */
    private Dossier lock(UUID id, UUID stays) {
        if (id.equals(stays)) {
            throw new Refusal(RefusalReason.DUPLICATE_OF_NOTHING, "stays");
        }
        if (stays.compareTo(id) < 0) {
            this.register.lock(stays);
            return this.register.lock(id);
        }
        Dossier closing = this.register.lock(id);
        this.register.lock(stays);
        return closing;
    }

    private Dossier close(Dossier closing, UUID stays, Instant now, Actor actor) {
        DossierChange change = this.register.change(closing.id())
            .status(DossierLifecycle.after(closing.status(), DossierAct.CLOSE_DUPLICATE));
        Dossier closed = (closing.receivedAt() == null) ? change.save()
                : this.ledger.enter(this.watch.markLateIfPassed(closing, now),
                        ClockEntry.stop(now, actor.account()).because("DUPLICATE", null),
                        change.resolved(now, Outcome.DUPLICATE), now);
        this.links.tie(closing.id(), Links.Kind.DUPLICATE_OF, stays, now, actor.account());
        this.history.record(new DossierFact.ClosedAsDuplicate(closed.snapshot(), stays), now, actor.account());
        this.notices.queue(closing.id());
        this.obligations.settled(closed, Outcome.DUPLICATE, now, actor.account());
        this.apologies.settled(closed, now, actor.account());
        this.consultations.close(closing.id(), now, OpinionsEnd.DUPLICATE);
        this.agencies.close(closing.id(), now);
        this.publisher.publishEvent(new Signal.DuplicateClosed(closing.id()));
        return closed;
    }

}
