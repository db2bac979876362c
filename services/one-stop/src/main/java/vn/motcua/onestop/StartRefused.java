package vn.motcua.onestop;

/**
 * The start cannot go on for a reason that the person at the console can mend; the
 * message says which, in both languages.
 */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String vietnamese, String english) {
        super(vietnamese + " / " + english);
    }

}
