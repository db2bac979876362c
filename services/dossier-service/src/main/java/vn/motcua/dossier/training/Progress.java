package vn.motcua.dossier.training;

import org.springframework.stereotype.Component;

/** How far the sample world has been filled; told by whoever plays the people. */
@Component
public class Progress {

    private volatile State state = new State(0, 0, "");

    /** Where it stands. */
    public State state() {
        return this.state;
    }

    void report(State reported) {
        this.state = reported;
    }

    /**
     * A state of the filling.
     *
     * @param done dossiers played so far
     * @param total dossiers in all; 0 while nothing is being filled
     * @param day the legal day being played
     */
    public record State(int done, int total, String day) {

        /** Whether filling is under way. */
        public boolean isFilling() {
            return this.total > 0 && this.done < this.total;
        }

        /** How much of it is done, in whole percent. */
        public int percent() {
            return (this.total > 0) ? (int) (100L * this.done / this.total) : 0;
        }

    }

}
