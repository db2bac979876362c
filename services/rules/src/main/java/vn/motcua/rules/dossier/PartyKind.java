package vn.motcua.rules.dossier;

/** Who may be a party to a dossier. */
public enum PartyKind {

    /** Cá nhân. */
    PERSON,

    /** Tổ chức. */
    ORGANISATION

}
