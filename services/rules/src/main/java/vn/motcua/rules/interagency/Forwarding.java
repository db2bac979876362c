package vn.motcua.rules.interagency;

/** How a dossier that several agencies settle goes to them. */
public enum Forwarding {

    /**
     * Agencies of the same level, as data: to all at once, naming the lead and the time
     * of each (Decree 61/2018 Art. 19.6).
     */
    ELECTRONIC,

    /**
     * Agencies of the same level, on paper: from one to the next in the order that the
     * desk fixes; each slip states task and time (Decree 61/2018 Art. 19.6).
     */
    PAPER,

    /**
     * To an authority of a higher level, with its data to the desk there; the result
     * comes back to the desk that received the dossier (Decree 61/2018 Art. 19.7).
     */
    UPPER;

    /** Whether the result comes back to the receiving desk as work of its own. */
    public boolean comesBack() {
        return this == UPPER;
    }

}
