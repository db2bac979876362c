package vn.motcua.rules.dossier;

/**
 * Who does not stand at the desk when a paper is issued, and so has to be sent it: who
 * handed in online or by post gets the one notice by e-mail or message (Decree 61/2018
 * Art. 17.2), and what the unit asks for after acceptance goes to the applicant through
 * the desk (Art. 19.4, 5.1).
 */
public final class ApartFromDesk {

    private ApartFromDesk() {
    }

    /**
     * Whether the paper has to be sent or called about.
     * @param handedInAtDesk whether the dossier was brought to the desk
     * @param accepted whether it was received, so that the applicant has gone home
     */
    public static boolean hasToBeSent(boolean handedInAtDesk, boolean accepted) {
        return accepted || !handedInAtDesk;
    }

}
