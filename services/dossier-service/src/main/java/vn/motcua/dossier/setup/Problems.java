package vn.motcua.dossier.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is wrong with a set-up: found together, so that files are mended in one go.
 */
final class Problems {

    private final List<SetupProblem> found = new ArrayList<>();

    void add(SetupProblem problem) {
        this.found.add(problem);
    }

    void add(Row row, String key, String... facts) {
        this.found.add(new SetupProblem(row.file(), row.line(), key, List.of(facts)));
    }

    List<SetupProblem> found() {
        return List.copyOf(this.found);
    }

}
