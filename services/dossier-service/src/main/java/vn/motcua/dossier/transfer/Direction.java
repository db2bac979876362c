package vn.motcua.dossier.transfer;

/** Which way papers go on a hand-over list. */
public enum Direction {

    /** Dossiers, from the desk to the unit that settles them. */
    TO_UNIT,
    /** Results, back to the desk. */
    TO_DESK

}
