package vn.motcua.dossier.correction;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.handover.HandOvers;
import vn.motcua.dossier.notice.PaperMessage;
import vn.motcua.dossier.notice.PaperMessages;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.result.Signing;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.result.ResultFault;
import vn.motcua.rules.result.ResultRules;

/**
 * The agency answers for its faults (Decree 61/2018 Art. 21): a wrong result is called
 * back and corrected inside the same dossier, lost papers are owned up to; each with a
 * letter that the signatory signs with the act. No clock runs again and no fee is taken.
 */
@Component
public class Corrections {

    private final Results results;

    private final HandOvers handOvers;

    private final FaultLetters letters;

    private final CorrectedNotices notices;

    private final Register register;

    private final History history;

    private final Access access;

    private final Substitutes substitutes;

    private final PaperMessages messages;

    private final LegalClock clock;

    private final Commands commands;

    Corrections(Results results, HandOvers handOvers, FaultLetters letters, CorrectedNotices notices, Register register,
            History history, Access access, Substitutes substitutes, PaperMessages messages, LegalClock clock,
            Commands commands) {
        this.results = results;
        this.handOvers = handOvers;
        this.letters = letters;
        this.notices = notices;
        this.register = register;
        this.history = history;
        this.access = access;
        this.substitutes = substitutes;
        this.messages = messages;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Owns up to a fault and apologises.
     * @throws Refusal if nothing holds that could be called back, the dossier was never
     * received, no reason is given, or a letter for the same reason went out before
     */
    public void own(UUID id, ResultFault fault, @Nullable String reason) {
        act(id, (dossier, now, signer) -> {
            if (reason == null || reason.isBlank()) {
                throw new Refusal(RefusalReason.REASON_MISSING, "reason");
            }
            this.letters.requireNew(id, fault, reason.strip());
            DossierFact fact = (fault == ResultFault.RESULT_WRONG) ? recall(dossier, now, signer)
                    : lost(dossier, signer);
            IssuedPaper letter = this.letters.issue(dossier, fault, reason.strip(), now, signer);
            this.messages.queue(id, PaperMessage.FAULT_LETTER, letter.id());
            this.history.record(fact, now, signer.account(), "reason", reason.strip());
        });
    }

    /**
     * Signs the corrected result; the old one verifies as replaced from now on, and so
     * does the notice of a refusal or a stop.
     * @param wanted how the dossier ends by it; null for as before
     * @param reason of a refusal or stop; by default the one that was signed before
     * @throws Refusal if nothing was called back, number or validity cannot be, or the
     * dossier cannot end so
     */
    public void correct(UUID id, Completion.@Nullable SignedResult said, @Nullable Outcome wanted,
            @Nullable String reason) {
        act(id, (dossier, now, signer) -> {
            this.results.requireRecalled(id);
            Outcome before = Objects.requireNonNull(dossier.handling().outcome(), "it was resolved");
            String why = (reason == null || reason.isBlank()) ? dossier.handling().proposalReason() : reason.strip();
            Outcome after = ResultRules.corrected(before, wanted, why);
            Dossier corrected = (after == before) ? dossier : this.register.change(id).outcome(after).save();
            this.results.correct(corrected, new Signing(after, said, now, signer, false));
            this.notices.issue(corrected, why, now, signer);
            this.handOvers.waitFor(corrected, now);
            this.messages.queue(id, PaperMessage.RESULT_CORRECTED, null);
            this.history.record(new DossierFact.ResultCorrected(corrected.snapshot(), signer.account()), now,
                    signer.account(), "reason", (after == Outcome.APPROVED) ? null : why);
        });
    }

    private DossierFact recall(Dossier dossier, Instant now, Actor signer) {
        this.results.recall(dossier.id());
        this.handOvers.calledBack(dossier.id(), now);
        return new DossierFact.ResultRecalled(dossier.snapshot(), signer.account());
    }

    private static DossierFact lost(Dossier dossier, Actor signer) {
        if (dossier.code() == null) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", dossier.status().name(), "act", "LOSE"));
        }
        return new DossierFact.PapersLost(dossier.snapshot(), signer.account());
    }

    private void act(UUID id, Act act) {
        this.commands.act(() -> {
            requireSigner();
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            act.on(dossier, this.clock.instant(), this.access.current());
        });
    }

    /**
     * The signatory, or who is listed to sign while the signatory is away (domain D3).
     */
    private void requireSigner() {
        if (!this.substitutes.actingFor(this.access.current()).signs()) {
            this.access.require(Role.SIGNATORY);
        }
    }

    /** What the signatory does with a locked dossier. */
    private interface Act {

        void on(Dossier dossier, Instant now, Actor signer);

    }

}
