package vn.motcua.dossier.setup;

import java.util.List;

/**
 * A set-up was not loaded: nothing of it was saved, and each problem is named by file and
 * line, in Vietnamese.
 */
public final class SetupRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SetupRejected(String headline, List<String> problems) {
        super(headline + "\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each problem. */
    public List<String> problems() {
        return this.problems;
    }

}
