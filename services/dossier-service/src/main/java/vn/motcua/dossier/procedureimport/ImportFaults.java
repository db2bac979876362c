package vn.motcua.dossier.procedureimport;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** What is refused of an import as a whole. */
final class ImportFaults {

    private ImportFaults() {
    }

    static Refusal running() {
        return new Refusal(RefusalReason.IMPORT_RUNNING, "file");
    }

}
