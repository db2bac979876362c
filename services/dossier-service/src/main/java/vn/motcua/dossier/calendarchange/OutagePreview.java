package vn.motcua.dossier.calendarchange;

/**
 * What an outage would do.
 *
 * @param change the dossiers whose procedure allows it
 * @param allowed how many get the time back, whether a date moves or not
 * @param others how many were open while it lasted and keep their dates: their procedure
 * has no such rule
 */
public record OutagePreview(ChangePreview change, int allowed, int others) {
}
