package vn.motcua.dossier.absence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.absence.AbsenceRules;
import vn.motcua.rules.absence.Officer;

/** Absences: entered, ended early, read. */
@Component
class Absences {

    private static final int MOST = 500;

    private final AbsenceStore store;

    private final SigningSubstitutes signers;

    private final AbsenceRights rights;

    private final Accounts accounts;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Absences(AbsenceStore store, SigningSubstitutes signers, AbsenceRights rights, Accounts accounts, Access access,
            LegalClock clock, Commands commands) {
        this.store = store;
        this.signers = signers;
        this.rights = rights;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Enters an absence; from its first moment the substitute does the work.
     * @throws Refusal for a person whom the actor may not speak for, or what the rules
     * refuse
     */
    AbsenceEntry enter(NewAbsence wanted) {
        return this.commands.run(() -> {
            Actor person = person("person", (wanted.person() == null || wanted.person().isBlank())
                    ? this.access.current().account() : wanted.person());
            this.rights.requireMayEnterFor(person);
            Actor substitute = person("substitute", wanted.substituteGiven());
            this.store.lock(person.agency());
            Instant now = this.clock.instant();
            AbsenceEntry entry = entry(wanted, person, substitute, now);
            AbsenceRules.requireSound(entry.rule(), officer(person), officer(substitute),
                    this.signers.maySign(person.agency(), substitute.account(), entry.from(), entry.until()),
                    this.store.notOver(person.agency(), now).stream().map(AbsenceEntry::rule).toList(), now);
            this.store.insert(entry);
            record("ABSENCE_ENTERED", entry);
            return entry;
        });
    }

    private AbsenceEntry entry(NewAbsence wanted, Actor person, Actor substitute, Instant now) {
        String reason = (wanted.reason() == null) ? "" : wanted.reason().strip();
        return new AbsenceEntry(UUID.randomUUID(), person.agency(), person.account(), roles(wanted, person),
                substitute.account(), wanted.start(now), wanted.end(), reason, this.access.current().account(), now,
                null, null);
    }

    private static List<String> roles(NewAbsence wanted, Actor person) {
        Set<String> working = person.roles()
            .stream()
            .filter(Role::hasWork)
            .map(Role::name)
            .collect(Collectors.toUnmodifiableSet());
        List<String> roles = (wanted.roles() == null || wanted.roles().isEmpty()) ? List.copyOf(working)
                : wanted.roles();
        if (!working.containsAll(roles)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "roles");
        }
        return roles.stream().distinct().sorted().toList();
    }

    /**
     * Ends an absence now; one that has not begun never begins.
     * @throws Refusal {@code ABSENCE_OVER} for one that is over
     */
    void end(UUID id) {
        this.commands.act(() -> {
            AbsenceEntry known = get(id);
            this.access.requireAgency(known.agency());
            requireMayEnd(known);
            this.store.lock(known.agency());
            AbsenceEntry entry = get(id);
            Instant now = this.clock.instant();
            if (entry.endedAt() != null || entry.isOver(now)) {
                throw new Refusal(RefusalReason.ABSENCE_OVER, "absence");
            }
            this.store.end(id, this.access.current().account(), now);
            record("ABSENCE_ENDED", entry);
        });
    }

    private void requireMayEnd(AbsenceEntry entry) {
        if (!mayEnd(entry)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "person");
        }
    }

    boolean mayEnd(AbsenceEntry entry) {
        return this.accounts.find(entry.person())
            .map(this.rights::mayEnterFor)
            .orElseGet(() -> this.access.current().hasAny(Role.SUPERVISOR, Role.SYSTEM_ADMIN));
    }

    /**
     * What the actor may see, past ones too, the newest first: the own, those in which
     * the actor stands in, those of whom the actor may speak for.
     */
    List<AbsenceEntry> shown() {
        Actor actor = this.access.current();
        List<AbsenceEntry> all = this.store.of(actor.agency(), MOST);
        if (this.rights.seesAll()) {
            return all;
        }
        Set<String> others = speaksFor().stream().map(Actor::account).collect(Collectors.toUnmodifiableSet());
        return all.stream()
            .filter((entry) -> entry.substitute().equals(actor.account()) || others.contains(entry.person()))
            .toList();
    }

    /** For whom the actor may enter an absence. */
    List<Actor> speaksFor() {
        return colleagues().stream()
            .filter((person) -> person.roles().stream().anyMatch(Role::hasWork))
            .filter(this.rights::mayEnterFor)
            .toList();
    }

    /** Everyone of the actor's agency who does work, or may sign. */
    List<Actor> colleagues() {
        String agency = this.access.current().agency();
        return this.accounts.active().stream().filter((person) -> person.agency().equals(agency)).toList();
    }

    private AbsenceEntry get(UUID id) {
        return this.store.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "absence", "id", id.toString()));
    }

    private Actor person(String field, String account) {
        return this.accounts.find(account)
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, field, "value", account));
    }

    private static Officer officer(Actor person) {
        return new Officer(person.account(), person.agency(),
                person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }

    private void record(String what, AbsenceEntry entry) {
        this.access.recordAct(what, entry.person() + " " + entry.roles() + " -> " + entry.substitute() + " "
                + entry.from() + "/" + entry.until());
    }

}
