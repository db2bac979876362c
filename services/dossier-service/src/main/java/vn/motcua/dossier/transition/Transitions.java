package vn.motcua.dossier.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.procedure.TransitionRules;

/** The door of this room: a dry run over the agency's open dossiers, then the doing. */
@Component
class Transitions {

    /** Dossiers of one call at most: the next call goes on. */
    static final int MOST = 200;

    private final TransitionStore store;

    private final Register register;

    private final History history;

    private final Catalogue catalogue;

    private final Limits limits;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Transitions(TransitionStore store, Register register, History history, Catalogue catalogue, Limits limits,
            Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.register = register;
        this.history = history;
        this.catalogue = catalogue;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Which open dossiers of older versions would move, and why others would not; nothing
     * is written.
     * @param after id of the last dossier that was seen; null at the beginning
     * @throws Refusal {@code PROCEDURE_UNKNOWN} where there is no such version
     */
    List<Verdict> preview(String code, int version, @Nullable UUID after) {
        this.access.require(Role.CATALOGUE_ADMIN, Role.AUDITOR);
        PublishedProcedure target = target(code, version);
        return next(code, version, after).stream().map((dossier) -> judged(dossier, target)).toList();
    }

    /**
     * Moves the next open dossiers that may move, each in a transaction of its own.
     * @param basis the transitional clause
     */
    Done moveNext(String code, int version, @Nullable String basis, @Nullable UUID after) {
        this.access.require(Role.CATALOGUE_ADMIN);
        String clause = TransitionRules.requireBasis(basis);
        PublishedProcedure target = target(code, version);
        List<Dossier> next = next(code, version, after);
        int moved = 0;
        List<Verdict> refused = new ArrayList<>();
        for (Dossier one : next) {
            Verdict verdict = this.commands.run(() -> move(one.id(), target, clause));
            if (verdict.refusal() == null) {
                moved++;
            }
            else {
                refused.add(verdict);
            }
        }
        return new Done(moved, refused, next.isEmpty() ? after : next.get(next.size() - 1).id(), next.size() == MOST);
    }

    /** What was judged is judged again behind the lock. */
    private Verdict move(UUID id, PublishedProcedure target, String basis) {
        Verdict verdict = judged(this.register.lock(id), target);
        if (verdict.refusal() == null) {
            int version = target.procedure().version();
            this.store.append(verdict.dossier(), version, basis, this.access.current().account());
            Dossier moved = this.register.change(id).procedureVersion(version).save();
            String officer = this.access.current().account();
            this.history.record(new DossierFact.VersionMoved(moved.snapshot(),
                    verdict.dossier().subject().procedureVersion(), officer), this.clock.instant(), officer, "basis",
                    basis);
        }
        return verdict;
    }

    private List<Dossier> next(String code, int version, @Nullable UUID after) {
        return this.register.all(this.store.open(new TransitionStore.Wanted(code, version,
                this.access.current().agency(), Objects.requireNonNullElse(after, TransitionStore.BEFORE_ALL)), MOST));
    }

    private Verdict judged(Dossier dossier, PublishedProcedure target) {
        Dossier.Subject subject = dossier.subject();
        TransitionRules.Later later = new TransitionRules.Later(target.procedure().version(), limit(dossier, target),
                target.from());
        Optional<Refusal> refusal = TransitionRules.refusal(
                new TransitionRules.Running(dossier.status(), subject.procedureVersion(), subject.limit()), later,
                this.clock.today());
        return new Verdict(dossier, refusal.orElse(null));
    }

    /**
     * The limit of the dossier's case on the day of its reception, under the other text.
     */
    private @Nullable TimeLimit limit(Dossier dossier, PublishedProcedure target) {
        Instant since = Objects.requireNonNullElse(dossier.receivedAt(), dossier.submittedAt());
        LocalDate day = LocalDate.ofInstant(since, Clocks.ZONE);
        try {
            return this.limits.of(target.procedure(), dossier.subject().agency(), day, dossier.subject().limitCase())
                .limit();
        }
        catch (Refusal unknownCase) {
            return null;
        }
    }

    private PublishedProcedure target(String code, int version) {
        return this.catalogue.published(code, version)
            .orElseThrow(() -> new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "version",
                    Map.of("procedure", code, "version", Integer.toString(version))));
    }

    /**
     * What would become of a dossier.
     *
     * @param refusal why it stays; null where it moves
     */
    record Verdict(Dossier dossier, @Nullable Refusal refusal) {
    }

    /**
     * What was done.
     *
     * @param last the last dossier that was seen
     * @param more whether there are more behind it
     */
    record Done(int moved, List<Verdict> refused, @Nullable UUID last, boolean more) {
    }

}
