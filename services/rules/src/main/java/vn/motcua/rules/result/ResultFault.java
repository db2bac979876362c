package vn.motcua.rules.result;

/** What the agency did wrong and answers for (Decree 61/2018 Art. 21). */
public enum ResultFault {

    /** The signed result is wrong: it is called back and corrected, without a fee. */
    RESULT_WRONG,

    /** Papers of the dossier are lost: the agency bears all costs. */
    DOSSIER_LOST

}
