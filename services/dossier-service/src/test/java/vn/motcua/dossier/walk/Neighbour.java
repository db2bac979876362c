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

/** Another agency, to which dossiers are sent, with one officer. */
final class Neighbour {

    /** Its officer; the password is the same. */
    static final String OFFICER = "thue-co-so-7";

    static final String AGENCY = "H19.901";

    static final String UNIT = "H19.901.01";

    private Neighbour() {
    }

    static void movesIn(DeskServer server) {
        Directory directory = server.bean(Directory.class);
        Agency own = directory.agency("H19.101");
        Agency tax = new Agency(AGENCY, "Thuế cơ sở 7", own.superiorName(), own.deskName(), own.place(),
                own.signerAuthority(), own.signerTitle(), own.hotline(), own.localities());
        server.bean(Commands.class).act(() -> {
            directory.describe(AGENCY, List.of(new AgencyNames(tax, LocalDate.of(2026, 1, 1), null)));
            directory.describe(new Unit(UNIT, "Đội Thu đất", AGENCY));
        });
        server.bean(Accounts.class)
            .create(OFFICER, "Người thuế", OFFICER, Set.of(Role.CASE_OFFICER), AGENCY, Set.of(UNIT));
    }

}
