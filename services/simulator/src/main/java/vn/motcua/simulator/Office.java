package vn.motcua.simulator;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The people of an agency, by their accounts.
 *
 * @param share of the world's dossiers, in percent
 * @param officers the first one has all units that no other has
 * @param feedback who answers opinions, where somebody plays that
 * @param heard the unit that opinions are about
 */
public record Office(String agency, int share, String desk, String head, String signatory, List<Officer> officers,
        @Nullable String feedback, @Nullable String heard) {

    public Office {
        officers = List.copyOf(officers);
    }

    /** Who examines the dossiers of a unit. */
    String officerOf(String unit) {
        return this.officers.stream()
            .filter((officer) -> officer.units().contains(unit))
            .findFirst()
            .orElse(this.officers.get(0))
            .account();
    }

    List<String> accounts() {
        List<String> accounts = new ArrayList<>(List.of(this.desk, this.head, this.signatory));
        this.officers.forEach((officer) -> accounts.add(officer.account()));
        if (this.feedback != null) {
            accounts.add(this.feedback);
        }
        return accounts.stream().distinct().toList();
    }

    /** A case officer and the units that are surely that officer's. */
    public record Officer(String account, List<String> units) {

        public Officer {
            units = List.copyOf(units);
        }

    }

}
