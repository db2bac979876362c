package vn.motcua.dossier.access;

/**
 * An account, open or closed.
 *
 * @param open whether the person may sign in
 * @param oneTime whether the password was given by an administrator and must be changed
 */
public record OfficeAccount(Actor person, boolean open, boolean oneTime) {
}
