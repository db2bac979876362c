package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;
import vn.motcua.rules.dossier.SupplementItems;
import vn.motcua.rules.dossier.SupplementRules;

/**
 * Whether a request for papers keeps to what is published and to the time that the unit
 * has for it; and who answers for one that does not (domain D33, D23).
 */
@Component
public class SupplementExceptions {

    private final SupplementExceptionStore store;

    private final NoticeTimes notices;

    private final Register register;

    private final Catalogue catalogue;

    private final SupplementTerms terms;

    private final Ledger ledger;

    private final History history;

    private final Worklist worklist;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    SupplementExceptions(SupplementExceptionStore store, NoticeTimes notices, Register register, Catalogue catalogue,
            SupplementTerms terms, Ledger ledger, History history, Worklist worklist, Access access, LegalClock clock,
            Commands commands) {
        this.store = store;
        this.notices = notices;
        this.register = register;
        this.catalogue = catalogue;
        this.terms = terms;
        this.ledger = ledger;
        this.history = history;
        this.worklist = worklist;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Lets a request pass.
     * @return what is counted about it
     * @throws Refusal if it does not keep to the rules and nobody answers for it
     */
    Found require(Dossier dossier, List<String> items, Instant now) {
        int round = dossier.handling().supplementRounds() + 1;
        boolean late = requireInTime(dossier, now, this.store.isLateAllowed(dossier.id(), round));
        int unpublished = SupplementItems.requireGrounds(items, published(dossier),
                this.store.items(dossier.id(), round));
        return new Found(unpublished, late);
    }

    private boolean requireInTime(Dossier dossier, Instant now, boolean allowed) {
        Instant received = dossier.receivedAt();
        if (received == null) {
            return false;
        }
        TimeLimit notice = this.notices.of(dossier.subject().procedure(), dossier.handling().supplementRounds() + 1,
                LocalDate.ofInstant(received, Clocks.ZONE));
        return SupplementRules.requireInTime(notice,
                SupplementRules.noticeSince(this.terms.of(dossier).policy(), this.ledger.of(dossier)), now,
                this.ledger.calendarOf(dossier.subject().agency()), allowed);
    }

    private List<String> published(Dossier dossier) {
        return procedureOf(dossier).documents().stream().map(RequiredDocument::name).toList();
    }

    private Procedure procedureOf(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion());
    }

    /** Whether the unit can ask only if a supervisor answers for it. */
    public boolean isTooLate(Dossier dossier) {
        boolean allowed = this.store.isLateAllowed(dossier.id(), dossier.handling().supplementRounds() + 1);
        return !allowed && dossier.receivedAt() != null && requireInTime(dossier, this.clock.instant(), true);
    }

    /** The unit head answers for asking for papers that nobody published. */
    public void allowItems(UUID id, List<String> items, @Nullable String reason) {
        this.commands.act(() -> {
            this.access.require(Role.UNIT_HEAD);
            String because = required(reason);
            SupplementRules.requireItems(items);
            Dossier dossier = open(id);
            this.access.requireUnit(this.worklist.unitOf(dossier));
            List<String> unpublished = SupplementItems.unpublished(items, published(dossier))
                .stream()
                .map(items::get)
                .toList();
            Instant now = this.clock.instant();
            long allowed = unpublished.stream().filter((item) -> allow(dossier, "ITEM", item, now)).count();
            if (allowed == 0) {
                throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "items", "act", "ALLOW_ITEMS");
            }
            String officer = this.access.current().account();
            this.history.record(
                    new DossierFact.UnpublishedItemsAllowed(dossier.snapshot(), Math.toIntExact(allowed), officer), now,
                    officer, "reason", because + "\n" + String.join("\n", unpublished));
        });
    }

    /** The supervisor answers for a request after the time for it. */
    public void allowLate(UUID id, @Nullable String reason) {
        this.commands.act(() -> {
            this.access.require(Role.SUPERVISOR);
            String because = required(reason);
            Dossier dossier = open(id);
            if (!isTooLate(dossier)) {
                throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "supplement", "act", "ALLOW_LATE_SUPPLEMENT");
            }
            Instant now = this.clock.instant();
            allow(dossier, "LATE", "", now);
            String officer = this.access.current().account();
            int round = dossier.handling().supplementRounds() + 1;
            this.history.record(new DossierFact.LateSupplementAllowed(dossier.snapshot(), round, officer), now, officer,
                    "reason", because);
        });
    }

    private boolean allow(Dossier dossier, String kind, String item, Instant now) {
        return this.store.allow(dossier.id(), kind, dossier.handling().supplementRounds() + 1,
                SupplementItems.plain(item), this.access.current().account(), now);
    }

    private Dossier open(UUID id) {
        Dossier dossier = this.register.lock(id);
        this.access.requireAgency(dossier.subject().agency());
        DossierLifecycle.require(dossier.status(), DossierAct.REQUEST_SUPPLEMENT);
        return dossier;
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        return reason.strip();
    }

    /**
     * What is counted about a request.
     *
     * @param unpublished how many papers are without ground
     * @param late whether it came after the time for it
     */
    record Found(int unpublished, boolean late) {
    }

}
