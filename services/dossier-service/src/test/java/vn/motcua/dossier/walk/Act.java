package vn.motcua.dossier.walk;

/**
 * Something a person tries.
 *
 * @param name under which it is counted
 * @param account who tries it
 * @param path where the request goes
 * @param body what it says
 * @param once whether it can be true only once, so that of two at the same time one is
 * refused
 */
record Act(String name, String account, String path, String body, boolean once) {

    static Act of(String name, String account, String path, String body) {
        return new Act(name, account, path, body, false);
    }

}
