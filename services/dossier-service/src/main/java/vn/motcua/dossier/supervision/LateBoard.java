package vn.motcua.dossier.supervision;

import java.util.List;

import vn.motcua.dossier.answer.OverdueAnswers;
import vn.motcua.dossier.deskmatter.DeskMatterList;
import vn.motcua.dossier.escalation.UnsignedStops;

/**
 * What the late board shows.
 *
 * @param broken open, and the new appointment has passed too: the head's own list
 * @param overdue open and past the legal due date, the longest first
 * @param unanswered nobody answered "kịp hay không kịp?", or signed the letter, in time
 * @param soon soon due, the least time left first
 * @param owing late, settled, and without a letter of apology
 * @param pages which pages are open
 * @param handOvers how many hand-over lists nobody signed for by the next morning
 * @param answers what the desk has not answered in time
 * @param matters what others are late with
 * @param stops drafted stops that nobody has signed in time
 */
public record LateBoard(LateSection broken, LateSection overdue, LateSection unanswered, LateSection soon,
        LateSection owing, LatePages pages, long handOvers, OverdueAnswers answers, DeskMatterList matters,
        List<UnsignedStops.Line> stops) {

    public LateBoard {
        stops = List.copyOf(stops);
    }

    /** Whether there is nothing to worry about. */
    public boolean isEmpty() {
        return this.broken.isEmpty() && this.overdue.isEmpty() && this.unanswered.isEmpty() && this.soon.isEmpty()
                && this.owing.isEmpty() && this.handOvers == 0 && this.answers.isEmpty() && this.matters.isEmpty()
                && this.stops.isEmpty();
    }

}
