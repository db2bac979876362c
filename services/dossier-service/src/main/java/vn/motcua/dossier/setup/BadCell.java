package vn.motcua.dossier.setup;

import java.util.List;

/** A cell that cannot be read; becomes a {@link SetupProblem} of its row. */
public final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    private final List<String> facts;

    BadCell(String key, String... facts) {
        super(key, null, false, false);
        this.key = key;
        this.facts = List.of(facts);
    }

    SetupProblem at(String file, int line) {
        return new SetupProblem(file, line, this.key, this.facts);
    }

}
