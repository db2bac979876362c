package vn.motcua.dossier.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The unit that settles a procedure at another agency. */
@Component
public class Competent {

    private final Catalogue catalogue;

    Competent(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The unit there on that day.
     * @throws Refusal if that agency does not handle the procedure
     */
    public String unitAt(String procedure, String agency, Instant now) {
        if (!this.catalogue.agenciesOf(procedure).contains(agency)) {
            throw new Refusal(RefusalReason.PROCEDURE_NOT_AT_AGENCY, "agency",
                    Map.of("procedure", procedure, "agency", agency));
        }
        return this.catalogue.inForce(procedure, agency, LocalDate.ofInstant(now, Clocks.ZONE)).unit();
    }

}
