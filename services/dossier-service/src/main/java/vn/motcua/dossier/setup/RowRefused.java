package vn.motcua.dossier.setup;

import java.util.List;

import vn.motcua.rules.Refusal;

/** A room refused what a row says; the set-up is rolled back and names the row. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SetupProblem problem;

    RowRefused(Row row, Refusal refusal) {
        super(refusal);
        this.problem = new SetupProblem(row.file(), row.line(), "setup.refused", List.of(refusal.field()));
    }

    SetupProblem problem() {
        return this.problem;
    }

}
