package vn.motcua.dossier.deskmatter;

/** What somebody is late with. */
public enum DeskMatter {

    /** An office that was asked for its opinion. */
    OPINION,

    /** An agency that has a part of the dossier. */
    AGENCY_PART,

    /** The desk itself, with the papers that go to the unit. */
    TRANSFER

}
