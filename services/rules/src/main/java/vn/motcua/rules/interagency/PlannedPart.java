package vn.motcua.rules.interagency;

/**
 * What one agency shall do, as the desk states it.
 *
 * @param agency code of the agency
 * @param unit code of its unit
 * @param task what it shall do
 * @param days working days for it, from when the dossier reaches it
 */
public record PlannedPart(String agency, String unit, String task, int days) {
}
