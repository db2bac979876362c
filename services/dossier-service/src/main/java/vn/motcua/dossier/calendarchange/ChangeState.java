package vn.motcua.dossier.calendarchange;

/** How far a change of the calendar is. */
public enum ChangeState {

    /** The days are published; the open dossiers are being counted anew. */
    APPLYING,
    /** Every open dossier is counted under it. */
    APPLIED,
    /** The old days are back; the open dossiers are being counted anew. */
    UNDOING,
    /** As if it had never been, but for what people were told. */
    UNDONE;

    /** Whether dossiers are still being counted. */
    public boolean isRunning() {
        return this == APPLYING || this == UNDOING;
    }

}
