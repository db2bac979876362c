package vn.motcua.dossier.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.rules.interagency.AgencyLevel;

/** Two other agencies to which dossiers are sent, each with one officer. */
final class Neighbour {

    /** Its officer; the password is the same. */
    static final String OFFICER = "thue-co-so-7";

    static final String AGENCY = "H19.901";

    static final String UNIT = "H19.901.01";

    /** Officer of the authority above; the password is the same. */
    static final String UPPER_OFFICER = "so-nong-nghiep";

    static final String UPPER_AGENCY = "H19.903";

    static final String UPPER_UNIT = "H19.903.01";

    private Neighbour() {
    }

    static String officerOf(String unit) {
        return UPPER_UNIT.equals(unit) ? UPPER_OFFICER : OFFICER;
    }

    static void movesIn(DeskServer server) {
        opens(server, "Thuế cơ sở 7", new Unit(UNIT, "Đội Thu đất", AGENCY), AgencyLevel.COMMUNE, OFFICER);
        opens(server, "Sở Nông nghiệp và Môi trường", new Unit(UPPER_UNIT, "Phòng Đất đai", UPPER_AGENCY),
                AgencyLevel.PROVINCE, UPPER_OFFICER);
    }

    private static void opens(DeskServer server, String name, Unit unit, AgencyLevel level, String officer) {
        Directory directory = server.bean(Directory.class);
        Agency own = directory.agency("H19.101");
        Agency there = new Agency(unit.agency(), name, own.superiorName(), own.deskName(), own.place(),
                own.signerAuthority(), own.signerTitle(), own.hotline(), own.localities(), level);
        server.bean(Commands.class).act(() -> {
            directory.describe(unit.agency(), List.of(new AgencyNames(there, LocalDate.of(2026, 1, 1), null)));
            directory.describe(unit);
        });
        server.bean(Accounts.class)
            .create(officer, "Người " + name, officer, Set.of(Role.CASE_OFFICER), unit.agency(), Set.of(unit.code()));
    }

}
