package vn.motcua.dossier.setup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.interagency.AgencyLevel;
import vn.motcua.rules.limit.LocalityClass;

/** Reads agencies, units, hours and people. */
final class OfficeFiles {

    static final List<String> AGENCY_COLUMNS = List.of("code", "valid_from", "valid_to?", "name", "superior_name?",
            "desk_name", "place", "signer_authority", "signer_title", "hotline?", "level", "class?");

    static final List<String> UNIT_COLUMNS = List.of("code", "name", "agency");

    static final List<String> HOUR_COLUMNS = List.of("agency", "weekday", "opens", "closes");

    static final List<String> PEOPLE_COLUMNS = List.of("account", "name", "roles", "agency", "units?", "password?");

    private OfficeFiles() {
    }

    static AgencyNames agency(Row row) {
        Agency agency = new Agency(row.text("code"), row.text("name"), row.loose("superior_name"),
                row.text("desk_name"), row.text("place"), row.text("signer_authority"), row.text("signer_title"),
                row.loose("hotline"), Set.copyOf(row.several("class", LocalityClass.class)),
                row.one("level", AgencyLevel.class));
        AgencyNames names = new AgencyNames(agency, row.day("valid_from"), row.dayOrNone("valid_to"));
        if (names.to() != null && names.to().isBefore(names.from())) {
            throw new BadCell("setup.ends-before-start", "valid_to", names.to().toString());
        }
        if (!row.one("level", AgencyLevel.class).existsUntil(names.to())) {
            throw new BadCell("setup.level-ended", row.text("level"));
        }
        return names;
    }

    static Unit unit(Row row) {
        return new Unit(row.text("code"), row.text("name"), row.text("agency"));
    }

    static OpeningHours hours(Row row) {
        LocalTime opens = row.time("opens");
        LocalTime closes = row.time("closes");
        if (!closes.isAfter(opens)) {
            throw new BadCell("setup.ends-before-start", "closes", closes.toString());
        }
        return new OpeningHours(row.text("agency"), row.one("weekday", DayOfWeek.class),
                new WorkingSession(opens, closes));
    }

    static PersonLine person(Row row) {
        String account = row.text("account");
        if (!account.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new BadCell("setup.not-an-account", account);
        }
        Set<Role> roles = Set.copyOf(row.several("roles", Role.class));
        if (roles.isEmpty()) {
            throw new BadCell("setup.cell-missing", "roles");
        }
        Set<String> units = Set.copyOf(row.list("units"));
        if (units.isEmpty() && roles.stream().anyMatch(Role::isOfUnit)) {
            throw new BadCell("setup.needs-unit", "units");
        }
        return new PersonLine(account, row.text("name"), roles, row.text("agency"), units, row.loose("password"));
    }

}
