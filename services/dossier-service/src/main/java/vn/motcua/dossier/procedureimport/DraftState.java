package vn.motcua.dossier.procedureimport;

/** What became of an imported line. */
public enum DraftState {

    /** Sound: published as it was. */
    PUBLISHED,

    /** Doubtful: a person looks at it. */
    WAITING,

    /** A person corrected or confirmed it: published. */
    ACCEPTED,

    /** A person refused it, with a reason. */
    REFUSED,

    /** Another line about the procedure came before anybody looked. */
    SUPERSEDED

}
