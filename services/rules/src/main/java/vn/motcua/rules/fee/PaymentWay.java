package vn.motcua.rules.fee;

/** How a fee is paid (Decree 61/2018 Art. 22). */
public enum PaymentWay {

    /** In person, at the desk. */
    CASH,
    /** Into the account of the agency. */
    TRANSFER,
    /** On a payment platform. */
    ONLINE,
    /** Through the public postal service, which collects on behalf. */
    POSTAL;

    /**
     * Whether the proof of payment is attached to the dossier: where the applicant does
     * not pay in person (Decree 61/2018 Art. 22).
     */
    public boolean needsProof() {
        return this != CASH;
    }

}
