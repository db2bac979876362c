package vn.motcua.papers;

import java.time.ZonedDateTime;

/**
 * Goes with a dossier to one of the agencies that settle it, and states its task and its
 * time (Decree 61/2018 Art. 19.6, 19.7).
 *
 * @param to name of the unit and its agency
 * @param lead name of the agency that leads
 * @param place of that agency in the order, from 1
 * @param of how many there are
 * @param receivedAt when the desk received the dossier
 * @param task what that agency shall do
 * @param days its own working days, from when the dossier reaches it
 */
public record RouteSlipPaper(PaperHead head, String to, String lead, int place, int of, String dossierCode,
        PersonLine submitter, String procedureName, ZonedDateTime receivedAt, String task, int days,
        String officerName) implements Paper {
}
