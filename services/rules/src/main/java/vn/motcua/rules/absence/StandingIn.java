package vn.motcua.rules.absence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom at one moment; what ended before it, or begins after it, counts
 * for nothing.
 */
public final class StandingIn {

    private final List<Absence> away;

    private StandingIn(List<Absence> away) {
        this.away = away;
    }

    /** The substitutes of that moment. */
    public static StandingIn at(Instant moment, Collection<Absence> known) {
        return new StandingIn(known.stream()
            .filter((absence) -> absence.covers(moment))
            .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::person))
            .toList());
    }

    /** Who does the work that a person holds in a role; empty for who is not away. */
    public Optional<String> substituteOf(String person, String role) {
        return this.away.stream()
            .filter((absence) -> absence.person().equals(person) && absence.roles().contains(role))
            .map(Absence::substitute)
            .findFirst();
    }

    /**
     * For which absent person somebody may do work of a role: what that person holds, and
     * what waits for the signatory's signature, which is nobody else's work. Other work
     * that nobody holds is that of all colleagues in the role and needs no substitute.
     * @param holder who holds the work; null where nobody does
     */
    public Optional<String> absentFor(String substitute, String role, @Nullable String holder) {
        if (holder == null && !role.equals(AbsenceRules.SIGNATORY)) {
            return Optional.empty();
        }
        return this.away.stream()
            .filter((absence) -> absence.substitute().equals(substitute) && absence.roles().contains(role))
            .map(Absence::person)
            .filter((person) -> holder == null || person.equals(holder))
            .findFirst();
    }

}
