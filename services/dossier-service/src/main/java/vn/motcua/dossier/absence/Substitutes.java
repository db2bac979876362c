package vn.motcua.dossier.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.absence.Absence;
import vn.motcua.rules.absence.SigningSubstitute;
import vn.motcua.rules.absence.StandingIn;
import vn.motcua.rules.absence.WhoSigns;
import vn.motcua.rules.absence.WhoSigns.Position;
import vn.motcua.rules.absence.WhoSigns.Right;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;

/**
 * The door of this room: who stands in at this moment, and what stands under a paper that
 * somebody signs. Nothing is handed over and nothing given back: whoever asks after the
 * end of an absence hears nothing of it.
 */
@Component
public class Substitutes {

    private final AbsenceStore absences;

    private final SignerStore signers;

    private final Accounts accounts;

    private final WhoSigns who;

    private final LegalClock clock;

    Substitutes(AbsenceStore absences, SignerStore signers, Accounts accounts, WhoSigns who, LegalClock clock) {
        this.absences = absences;
        this.signers = signers;
        this.accounts = accounts;
        this.who = who;
        this.clock = clock;
    }

    /** In whose place the person may act now. */
    public ActingFor actingFor(Actor actor) {
        Instant now = this.clock.instant();
        List<Absence> absences = this.absences.notOver(actor.agency(), now)
            .stream()
            .map(AbsenceEntry::rule)
            .filter((absence) -> absence.substitute().equals(actor.account()) && absence.covers(now))
            .map((absence) -> stillTrue(absence, actor, now))
            .filter((absence) -> !absence.roles().isEmpty())
            .toList();
        return new ActingFor(actor.account(), absences, now);
    }

    /**
     * Appointments change after an absence was entered: the absent person must still have
     * the role, and so must the substitute, or be on the list of who may sign.
     */
    private Absence stillTrue(Absence absence, Actor actor, Instant now) {
        Set<Role> left = this.accounts.find(absence.person())
            .filter((person) -> person.agency().equals(actor.agency()))
            .map(Actor::roles)
            .orElse(Set.of());
        Set<String> roles = left.stream()
            .filter((role) -> absence.roles().contains(role.name()))
            .filter((role) -> (role == Role.SIGNATORY) ? line(actor.agency(), actor.account(), now).isPresent()
                    : actor.has(role))
            .map(Role::name)
            .collect(Collectors.toSet());
        return new Absence(absence.person(), roles, absence.substitute(), absence.from(), absence.until());
    }

    /**
     * Whether a dossier that a case officer holds is in the actor's hands: the actor's
     * own, or that of somebody absent.
     */
    public boolean holds(Actor actor, @Nullable String holder) {
        return holder != null
                && (holder.equals(actor.account()) || actingFor(actor).absent(Role.CASE_OFFICER, holder).isPresent());
    }

    /**
     * For which absent person of a unit the actor may do the unit's work of a role:
     * nobody holds such work, and only a head of the unit could do it.
     */
    public Optional<String> absentOf(Actor actor, Role role, String unit) {
        return absentIn(actor, role).filter((person) -> person.worksFor(unit)).map(Actor::account).findFirst();
    }

    /** The units of the actor, and of whom the actor stands in for in a role. */
    public Set<String> unitsOf(Actor actor, Role role) {
        return Stream.concat(Stream.of(actor), absentIn(actor, role))
            .flatMap((person) -> person.units().stream())
            .collect(Collectors.toSet());
    }

    private Stream<Actor> absentIn(Actor actor, Role role) {
        return actingFor(actor).absentIn(role).stream().flatMap((account) -> this.accounts.find(account).stream());
    }

    /** Who does the work that a person holds in a role; empty for who is not away. */
    public Optional<String> substituteOf(String agency, String person, Role role) {
        Instant now = this.clock.instant();
        List<AbsenceEntry> known = this.absences.notOver(agency, now);
        return StandingIn.at(now, known.stream().map(AbsenceEntry::rule).toList()).substituteOf(person, role.name());
    }

    /**
     * What stands under a paper that the person signs at that moment: the mark and
     * position of the list, for who is on it; else the head's own.
     * @throws Refusal where the person may not sign such a paper
     */
    public Signature signature(Agency agency, Actor signer, SignedPaper paper, Instant at) {
        Optional<SigningSubstitute> line = line(agency.code(), signer.account(), at);
        Position position = line.map((listed) -> Position.of(listed.mark()))
            .orElse(signer.has(Role.SIGNATORY) ? Position.HEAD : Position.NONE);
        if (this.who.of(position, paper) == Right.REFUSED) {
            throw new Refusal(RefusalReason.SIGNER_WITHOUT_RIGHT, "signedBy",
                    Map.of("position", position.name(), "paper", paper.name()));
        }
        return preview(agency, signer, at);
    }

    /**
     * What would stand under a draft: as {@link #signature}, and for who may not sign the
     * head's own.
     */
    public Signature preview(Agency agency, Actor signer, Instant at) {
        return line(agency.code(), signer.account(), at)
            .map((line) -> new Signature(line.mark().before(agency.signerTitle()), line.position(), signer.name()))
            .orElseGet(() -> new Signature(agency.signerAuthority(), agency.signerTitle(), signer.name()));
    }

    /** Who may sign letters of the agency today: the head, and those on the list. */
    public List<Actor> signers(String agency) {
        Instant now = this.clock.instant();
        return this.accounts.active()
            .stream()
            .filter((person) -> person.agency().equals(agency))
            .filter((person) -> person.has(Role.SIGNATORY) || line(agency, person.account(), now).isPresent())
            .toList();
    }

    private Optional<SigningSubstitute> line(String agency, String account, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Clocks.ZONE);
        return this.signers.of(agency)
            .stream()
            .filter((entry) -> entry.endedAt() == null || entry.endedAt().isAfter(at))
            .map(SignerEntry::line)
            .filter((line) -> line.account().equals(account) && line.isValidOn(day))
            .findFirst();
    }

}
