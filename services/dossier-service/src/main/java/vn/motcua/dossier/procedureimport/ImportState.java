package vn.motcua.dossier.procedureimport;

/** How far an import is. */
public enum ImportState {

    /** Lines are being read. */
    RUNNING,

    /** Every line was read. */
    DONE,

    /** Its node stopped before the end; the same file goes on where it stood. */
    BROKEN

}
