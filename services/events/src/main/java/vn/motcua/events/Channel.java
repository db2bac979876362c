package vn.motcua.events;

/** How a dossier was submitted (Decree 61/2018 Art. 16). */
public enum Channel {

    /** At the desk. */
    DESK,

    /** Through the online service. */
    ONLINE,

    /** Through the public post (BCCI). */
    POSTAL

}
