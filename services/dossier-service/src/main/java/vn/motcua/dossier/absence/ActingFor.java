package vn.motcua.dossier.absence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Role;
import vn.motcua.rules.absence.Absence;
import vn.motcua.rules.absence.AbsenceRules;
import vn.motcua.rules.absence.StandingIn;

/** The absent people in whose place one person may act at one moment. */
public final class ActingFor {

    private final String account;

    private final List<Absence> absences;

    private final StandingIn rule;

    ActingFor(String account, List<Absence> absences, Instant moment) {
        this.account = account;
        this.absences = absences;
        this.rule = StandingIn.at(moment, absences);
    }

    /** Whether there is nobody, as on most days. */
    public boolean isNobody() {
        return this.absences.isEmpty();
    }

    /**
     * For which absent person the work of a role may be done.
     * @param holder who holds the work; null where nobody does
     */
    public Optional<String> absent(Role role, @Nullable String holder) {
        return this.rule.absentFor(this.account, role.name(), holder);
    }

    /** The absent people whose work of a role may be done. */
    public List<String> absentIn(Role role) {
        return this.absences.stream()
            .filter((absence) -> absence.roles().contains(role.name()))
            .map(Absence::person)
            .toList();
    }

    /**
     * Whose work, in which role: {@code officer CASE_OFFICER}, each holder and role in
     * one word, as a query compares them.
     */
    public List<String> held() {
        return this.absences.stream().flatMap(ActingFor::held).toList();
    }

    private static Stream<String> held(Absence absence) {
        return absence.roles().stream().map((role) -> absence.person() + " " + role);
    }

    /** Whether signatures that nobody has claimed are among it. */
    public boolean signs() {
        return this.rule.absentFor(this.account, AbsenceRules.SIGNATORY, null).isPresent();
    }

}
