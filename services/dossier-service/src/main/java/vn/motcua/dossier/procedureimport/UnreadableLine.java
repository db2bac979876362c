package vn.motcua.dossier.procedureimport;

import vn.motcua.dossier.procedureimport.LineFault.Kind;

/** A line that is JSON and no procedure. */
final class UnreadableLine extends RuntimeException {

    private final LineFault fault;

    UnreadableLine(Kind kind, String part) {
        super(kind + " " + part, null, false, false);
        this.fault = new LineFault(kind, part);
    }

    LineFault fault() {
        return this.fault;
    }

}
