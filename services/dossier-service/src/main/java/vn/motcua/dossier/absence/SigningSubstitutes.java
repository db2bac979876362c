package vn.motcua.dossier.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.absence.AuthorityMark;
import vn.motcua.rules.absence.SigningSubstitute;

/**
 * The dated list of those who may sign in the head's place, kept by the signatory or the
 * administrator.
 */
@Component
class SigningSubstitutes {

    private final SignerStore store;

    private final AbsenceStore absences;

    private final AbsenceRights rights;

    private final Accounts accounts;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    SigningSubstitutes(SignerStore store, AbsenceStore absences, AbsenceRights rights, Accounts accounts, Access access,
            LegalClock clock, Commands commands) {
        this.store = store;
        this.absences = absences;
        this.rights = rights;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** The list of the actor's agency, old lines too. */
    List<SignerEntry> shown() {
        return this.store.of(this.access.current().agency());
    }

    /** Whether a person is on an agency's list on every day of a time. */
    boolean maySign(String agency, String account, Instant from, Instant until) {
        LocalDate first = LocalDate.ofInstant(from, Clocks.ZONE);
        LocalDate last = LocalDate.ofInstant(until.minusMillis(1), Clocks.ZONE);
        return this.store.of(agency)
            .stream()
            .filter((entry) -> entry.endedAt() == null)
            .map(SignerEntry::line)
            .anyMatch((line) -> line.account().equals(account) && line.isValidThrough(first, last));
    }

    /**
     * Puts somebody on the list.
     * @throws Refusal for an actor who may not, or a line that the rules refuse
     */
    SignerEntry add(NewSigner wanted) {
        return this.commands.run(() -> {
            this.rights.requireMayList();
            Actor person = reader(NewAbsence.given("substitute", wanted.substitute()));
            this.absences.lock(person.agency());
            Instant now = this.clock.instant();
            LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
            SigningSubstitute line = wanted.line(person.account(), today);
            line.requireSound(this.store.of(person.agency())
                .stream()
                .filter((entry) -> entry.endedAt() == null)
                .map(SignerEntry::line)
                .toList(), today);
            SignerEntry entry = new SignerEntry(UUID.randomUUID(), person.agency(), line,
                    this.access.current().account(), now, null);
            this.store.insert(entry);
            this.access.recordAct("SIGNER_LISTED", person.account() + " " + line.mark() + " " + line.from());
            return entry;
        });
    }

    /** Who signs must be able to read dossiers of the agency. */
    private Actor reader(String account) {
        Actor person = this.accounts.find(account)
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "substitute", "value", account));
        this.access.requireAgency(person.agency());
        if (Access.READERS.stream().noneMatch(person::has)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "substitute");
        }
        return person;
    }

    /**
     * Takes somebody off the list, at once: an absence that counts on it gives no right
     * to sign any more.
     */
    void end(UUID id) {
        this.commands.act(() -> {
            this.rights.requireMayList();
            SignerEntry known = get(id);
            this.access.requireAgency(known.agency());
            this.absences.lock(known.agency());
            SignerEntry entry = get(id);
            Instant now = this.clock.instant();
            if (entry.isOver(now)) {
                throw new Refusal(RefusalReason.ABSENCE_OVER, "signer");
            }
            this.store.end(id, this.access.current().account(), now);
            this.access.recordAct("SIGNER_ENDED", entry.line().account());
        });
    }

    private SignerEntry get(UUID id) {
        return this.store.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "signer", "id", id.toString()));
    }

    /**
     * A line that somebody wants on the list.
     *
     * @param mark {@code KT}, {@code TL} or {@code TUQ}
     * @param from first day; by default today
     * @param to last day; by default none
     */
    record NewSigner(@Nullable String substitute, @Nullable String mark, @Nullable String position,
            @Nullable String decision, @Nullable String from, @Nullable String to) {

        SigningSubstitute line(String known, LocalDate today) {
            return new SigningSubstitute(known, readMark(), NewAbsence.given("position", this.position),
                    NewAbsence.given("decision", this.decision),
                    (this.from == null || this.from.isBlank()) ? today : NewAbsence.day("from", this.from),
                    (this.to == null || this.to.isBlank()) ? null : NewAbsence.day("to", this.to));
        }

        private AuthorityMark readMark() {
            String given = NewAbsence.given("mark", this.mark);
            for (AuthorityMark known : AuthorityMark.values()) {
                if (known.name().equals(given)) {
                    return known;
                }
            }
            throw new Refusal(RefusalReason.FIELD_INVALID, "mark", "value", given);
        }

    }

}
