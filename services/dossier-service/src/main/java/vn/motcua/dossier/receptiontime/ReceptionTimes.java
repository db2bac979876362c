package vn.motcua.dossier.receptiontime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendarchange.OutageEntries;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.Receipts;
import vn.motcua.dossier.intake.VersionsOnReception;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Takings;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.ReceptionCorrection;

/**
 * Puts a wrong day or time of reception right: by the head of the desk, with a reason, as
 * long as the dossier is not late. The code stays, also a reserved one; the due is
 * counted anew and the receipt that says so replaces the first one.
 */
@Component
class ReceptionTimes {

    private static final String REASON = "RECEPTION_CORRECTED";

    private final Register register;

    private final Ledger ledger;

    private final Regimes regimes;

    private final VersionsOnReception versions;

    private final OutageEntries outages;

    private final Takings takings;

    private final Receipts receipts;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final Texts texts;

    ReceptionTimes(Register register, Ledger ledger, Regimes regimes, VersionsOnReception versions,
            OutageEntries outages, Takings takings, Receipts receipts, History history, Access access, LegalClock clock,
            Commands commands, Texts texts) {
        this.register = register;
        this.ledger = ledger;
        this.regimes = regimes;
        this.versions = versions;
        this.outages = outages;
        this.takings = takings;
        this.receipts = receipts;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.texts = texts;
    }

    /**
     * Puts the reception of a dossier right.
     * @throws Refusal if the person may not, the dossier is late or not in hand, or it
     * could not have been received then
     */
    Dossier correct(UUID id, @Nullable Instant right, @Nullable String reason) {
        return this.commands.run(() -> {
            this.access.require(Role.SUPERVISOR);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            Instant now = this.clock.instant();
            ReceptionCorrection.requireLawful(dossier.status(), dossier.receivedAt(), right, reason);
            Instant receivedAt = Objects.requireNonNull(right);
            ReceptionCorrection.requireNotLate(dossier.lateness().lateAt() != null,
                    dossier.lateness().apology() != ApologyState.NONE, dossier.deadline().originalDueAt(), now);
            ReceptionCorrection.requireEnterable(receivedAt, acceptedAt(id),
                    this.ledger.calendarOf(dossier.subject().agency()));
            requireSameLaw(dossier, LocalDate.ofInstant(receivedAt, Clocks.ZONE));
            this.takings.arrived(id, receivedAt);
            return enter(dossier, receivedAt, Objects.requireNonNull(reason).strip(), now);
        });
    }

    private Instant acceptedAt(UUID id) {
        return this.history.of(id)
            .stream()
            .filter((entry) -> entry.logged().fact() instanceof DossierFact.Accepted)
            .map((entry) -> entry.logged().at().toInstant())
            .findFirst()
            .orElseThrow();
    }

    /**
     * Another law would mean other papers and another limit: that is no slip of a key.
     */
    private void requireSameLaw(Dossier dossier, LocalDate day) {
        if (!this.regimes.on(day).id().equals(dossier.subject().regime())
                || this.versions.of(dossier, day).version() != dossier.subject().procedureVersion()) {
            throw new Refusal(RefusalReason.RECEPTION_OTHER_LAW, "receivedAt", "day", day.toString());
        }
    }

    private Dossier enter(Dossier dossier, Instant receivedAt, String reason, Instant now) {
        Actor officer = this.access.current();
        Instant from = Objects.requireNonNull(dossier.receivedAt());
        Dossier moved = this.register.change(dossier.id())
            .received(Objects.requireNonNull(dossier.code()), Objects.requireNonNull(dossier.subject().regime()),
                    receivedAt)
            .save();
        Dossier counted = this.outages.correct(
                this.ledger.enter(moved,
                        ClockEntry.correct(now, receivedAt, null, officer.account()).because(REASON, null),
                        this.register.change(dossier.id()), now),
                officer.account(), this.texts.of("reception-time.outage"), now);
        Dossier promised = (counted.deadline().dueAt() == null) ? counted
                : this.register.change(dossier.id()).promised(counted.deadline().dueAt()).save();
        this.history.record(new DossierFact.ReceptionCorrected(promised.snapshot(), from, officer.account()), now,
                officer.account(), "reason", reason);
        this.receipts.replace(promised, now, officer);
        return promised;
    }

}
