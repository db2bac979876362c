package vn.motcua.dossier.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.DossierAct;

/**
 * Results that lie at the desk: where, and what becomes of those that the post brings
 * back (domain D19, D20). No clock runs again.
 */
@Component
public class Shelf {

    private static final int MOST = 500;

    private final ShelfStore store;

    private final HandOvers handOvers;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Shelf(ShelfStore store, HandOvers handOvers, Register register, History history, Access access, LegalClock clock,
            Commands commands) {
        this.store = store;
        this.handOvers = handOvers;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Where the result of a dossier lies; empty where nobody said so, or none lies there.
     */
    public Optional<String> placeOf(UUID dossier) {
        return this.store.open(dossier).map(ShelfStore.Stay::shelf);
    }

    /** Whether a result of the dossier lies at the desk. */
    public boolean holds(UUID dossier) {
        return this.store.open(dossier).isPresent();
    }

    /** What was not fetched at the person's agency, the oldest first. */
    public List<Waiting> uncollected() {
        Actor reader = this.access.requireReader();
        return this.store.of(reader.agency(), LocalDate.ofInstant(this.clock.instant(), Clocks.ZONE), MOST);
    }

    /** Puts down where the result lies. */
    public void shelve(UUID id, @Nullable String place) {
        act(id, (dossier, now, account) -> {
            if (place == null || place.isBlank()) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "place");
            }
            if (place.strip().length() > 60) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "place");
            }
            requireHeld(id);
            this.store.shelve(id, place.strip());
        });
    }

    /** The post brought the result back. */
    public void undelivered(UUID id, @Nullable String reason) {
        act(id, (dossier, now, account) -> {
            if (reason == null || reason.isBlank()) {
                throw new Refusal(RefusalReason.REASON_MISSING, "reason");
            }
            this.handOvers.cameBack(dossier, now);
            this.history.record(new DossierFact.ReturnedUndelivered(dossier.snapshot()), now, account, "reason",
                    reason.strip());
        });
    }

    /** Somebody called the applicant: the logged call is proof (domain D21). */
    public void called(UUID id, @Nullable String words) {
        act(id, (dossier, now, account) -> {
            if (words == null || words.isBlank()) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "words");
            }
            requireHeld(id);
            this.history.record(new DossierFact.ApplicantCalled(dossier.snapshot(), account), now, account, "comment",
                    words.strip());
        });
    }

    /** Hands over what was on its way before: resent, or fetched at the desk. */
    public void returnAgain(UUID id, Completion said) {
        act(id, (dossier, now, account) -> {
            if (dossier.status() != DossierStatus.RETURNED) {
                throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                        Map.of("status", dossier.status().name(), "act", DossierAct.RETURN.name()));
            }
            requireHeld(id);
            HandOver one = this.handOvers.enter(dossier, said, now, account);
            this.history.record(new DossierFact.ReturnedAgain(dossier.snapshot(), one.way().name()), now, account,
                    "collector", one.collector().name());
        });
    }

    private void requireHeld(UUID id) {
        if (!holds(id)) {
            throw new Refusal(RefusalReason.RESULT_NOT_AT_DESK, "result");
        }
    }

    private void act(UUID id, Act act) {
        this.commands.act(() -> {
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            act.on(dossier, this.clock.instant(), this.access.current().account());
        });
    }

    /** What the desk does with a locked dossier. */
    private interface Act {

        void on(Dossier dossier, Instant now, String account);

    }

}
