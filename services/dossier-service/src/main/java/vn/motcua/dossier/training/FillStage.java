package vn.motcua.dossier.training;

/** Where the filling of a sample world stands as a whole. */
public enum FillStage {

    /** Nothing is ever filled here. */
    NOT_TRAINING,

    /** Nobody has begun yet. */
    WAITING,

    /** Under way. */
    FILLING,

    /** Done. */
    FILLED

}
