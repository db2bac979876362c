package vn.motcua.dossier.directory;

/**
 * An office of an agency that settles dossiers.
 *
 * @param code unit code, for example {@code H19.101.02}
 * @param name name on screen
 * @param agency code of the agency it belongs to
 */
public record Unit(String code, String name, String agency) {
}
