package vn.motcua.dossier.applicant;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.duplicate.Duplicates;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.PeopleEntered;
import vn.motcua.dossier.intake.Receipts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.PersonKeys;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.ApplicantCorrection;
import vn.motcua.rules.dossier.ApplicantCorrection.Kind;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.PartyKind;

/**
 * Puts right what was written down wrongly about the people of a dossier (domain D14):
 * what stood there is kept, a receipt with the wrong words is replaced, and whoever it is
 * about now is looked for in other dossiers.
 */
@Component
public class Applicants {

    private final Register register;

    private final Parties parties;

    private final PersonKeys people;

    private final CorrectionStore store;

    private final CorrectionWords words;

    private final Receipts receipts;

    private final Duplicates duplicates;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Applicants(Register register, Parties parties, PersonKeys people, CorrectionStore store, CorrectionWords words,
            Receipts receipts, Duplicates duplicates, History history, Access access, LegalClock clock,
            Commands commands) {
        this.register = register;
        this.parties = parties;
        this.people = people;
        this.store = store;
        this.words = words;
        this.receipts = receipts;
        this.duplicates = duplicates;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Corrects one party, or adds one that was left out.
     * @throws Refusal or {@link vn.motcua.rules.Refusals} naming what is wrong
     */
    Corrected correct(UUID id, PartyRole role, Said said) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            ApplicantCorrection.requireLawful(dossier.status(), said.reason());
            Party before = this.parties.of(id).get(role);
            Party after = PeopleEntered.readAll(role, said.over(before));
            Kind kind = ApplicantCorrection.kind(field(role), (before == null) ? null : plain(before), plain(after));
            ApplicantCorrection.requireProof(kind, said.proof());
            requireSupervisor(kind, dossier);
            return keep(dossier, new Change(kind, before, after),
                    new CorrectionStore.Because(text(said.reason()), text(said.proof())));
        });
    }

    private void requireSupervisor(Kind kind, Dossier dossier) {
        if (ApplicantCorrection.needsSupervisor(kind, dossier.status())
                && !this.access.current().has(Role.SUPERVISOR)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "identity");
        }
    }

    private Corrected keep(Dossier dossier, Change change, CorrectionStore.Because because) {
        Instant now = this.clock.instant();
        String officer = this.access.current().account();
        PartyRole role = change.after.role();
        this.store.keep(dossier.id(), role, change.before, because, now, officer);
        this.parties.correct(dossier.id(), change.after);
        this.history.record(
                new DossierFact.ApplicantCorrected(dossier.snapshot(), role.name(), change.kind == Kind.IDENTITY,
                        person(dossier).orElse(null), officer),
                now, officer, "correction", this.words.of(change.before, change.after, because));
        boolean replaced = this.receipts.replace(dossier, now, this.access.current());
        return new Corrected(change.kind, replaced, this.duplicates.of(dossier));
    }

    /** By which contacts of the person count together, now that it is known who it is. */
    private Optional<String> person(Dossier dossier) {
        Map<PartyRole, Party> now = this.parties.of(dossier.id());
        Party principal = Party.principal(now.values());
        return this.people.of(dossier.subject().procedure(), principal.idKind(), principal.idNumber());
    }

    /** Where the party stands in the input. */
    static String field(PartyRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static vn.motcua.rules.dossier.Party plain(Party party) {
        return new vn.motcua.rules.dossier.Party(PartyKind.valueOf(party.kind()), party.name(),
                IdentityKind.valueOf(party.idKind()), party.idNumber(), party.phone(), party.email(), party.address());
    }

    private static String text(@Nullable String said) {
        return (said == null) ? "" : said.strip();
    }

    /** One party before and after. */
    private record Change(Kind kind, @Nullable Party before, Party after) {
    }

}
