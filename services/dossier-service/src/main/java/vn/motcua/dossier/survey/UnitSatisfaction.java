package vn.motcua.dossier.survey;

/**
 * What was said of one unit.
 *
 * @param atDesk how many of the answers came from a desk: they are in no rate
 * @param levels how many questions were answered elsewhere
 * @param satisfied how many of them with satisfied or better
 */
public record UnitSatisfaction(String unit, long invited, long answered, long atDesk, long levels, long satisfied) {

    /** Fewer answers than this would say who answered what. */
    private static final int FEWEST = 5;

    /** Whether so many answered that the rate names nobody. */
    public boolean isShown() {
        return this.answered - this.atDesk >= FEWEST;
    }

    /** Answered of invited, in percent. */
    public double responseRate() {
        return (this.invited == 0) ? 0 : 100.0 * this.answered / this.invited;
    }

    /** Satisfied or better of all questions answered away from the desk, in percent. */
    public double satisfactionRate() {
        return (this.levels == 0) ? 0 : 100.0 * this.satisfied / this.levels;
    }

}
