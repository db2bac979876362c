package vn.motcua.dossier.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invitation to say how it was.
 *
 * @param late whether the result was late: then the apology is asked about too
 * @param answered without a time, so that no answer can be found by it
 * @param printedFrom addresses of the machines that showed the slip
 */
record Invitation(UUID token, String agency, String unit, String procedure, boolean late, LocalDate expiresOn,
        boolean answered, List<String> printedFrom) {

    Invitation {
        printedFrom = List.copyOf(printedFrom);
    }

}
