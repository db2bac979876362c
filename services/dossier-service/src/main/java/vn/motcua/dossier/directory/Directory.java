package vn.motcua.dossier.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Who is who among offices: answers from memory, and notices within a second when another
 * node changed something.
 */
@Component
public class Directory {

    private static final String ROOM = "directory";

    private final DirectoryStore store;

    private final Editions editions;

    private final LegalClock clock;

    private volatile Held held = Held.NOTHING;

    Directory(DirectoryStore store, Editions editions, LegalClock clock) {
        this.store = store;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The agency under today's names.
     * @throws Refusal {@code AGENCY_UNKNOWN} on field {@code agency}
     */
    public Agency agency(String code) {
        return agencyOn(code, this.clock.today());
    }

    /**
     * The agency under the names it bore on that day.
     * @throws Refusal {@code AGENCY_UNKNOWN} on field {@code agency} where it had none
     */
    public Agency agencyOn(String code, LocalDate day) {
        return held().names.stream()
            .filter((names) -> names.agency().code().equals(code) && names.validOn(day))
            .map(AgencyNames::agency)
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.AGENCY_UNKNOWN, "agency", "agency", code));
    }

    /**
     * A unit by its code.
     * @throws Refusal {@code NOT_FOUND} on field {@code unit}
     */
    public Unit unit(String code) {
        return held().units.stream()
            .filter((unit) -> unit.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "unit", "unit", code));
    }

    /** The units of an agency, by code. */
    public List<Unit> unitsOf(String agency) {
        return held().units.stream().filter((unit) -> unit.agency().equals(agency)).toList();
    }

    /** The agencies that exist today, by code. */
    public List<Agency> agencies() {
        LocalDate today = this.clock.today();
        return held().names.stream().filter((names) -> names.validOn(today)).map(AgencyNames::agency).toList();
    }

    /**
     * Sets all names of one agency, past and coming.
     * @throws IllegalArgumentException if two of them share a day, or not all belong to
     * the same agency
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(String code, List<AgencyNames> names) {
        requireOneNameADay(code, names);
        List<AgencyNames> wanted = names.stream().sorted(Comparator.comparing(AgencyNames::from)).toList();
        if (!wanted.equals(this.store.namesOf(code))) {
            this.store.replaceNames(code, wanted);
            this.editions.raise(ROOM);
        }
    }

    /** Adds a unit, or gives it a new name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(Unit unit) {
        Optional<Unit> known = this.store.unit(unit.code());
        if (!known.equals(Optional.of(unit))) {
            this.store.save(unit);
            this.editions.raise(ROOM);
        }
    }

    private static void requireOneNameADay(String code, List<AgencyNames> names) {
        List<AgencyNames> seen = new ArrayList<>();
        for (AgencyNames one : names) {
            if (!one.agency().code().equals(code) || seen.stream().anyMatch(one::overlaps)) {
                throw new IllegalArgumentException("names of " + code + " overlap or are another agency's: " + one);
            }
            seen.add(one);
        }
    }

    private Held held() {
        long edition = this.editions.current(ROOM);
        Held now = this.held;
        if (now.edition != edition) {
            now = new Held(edition, this.store.names(), this.store.units());
            this.held = now;
        }
        return now;
    }

    private record Held(long edition, List<AgencyNames> names, List<Unit> units) {

        static final Held NOTHING = new Held(-1, List.of(), List.of());

    }

}
