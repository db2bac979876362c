package vn.motcua.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.simulator.api.Decision;
import vn.motcua.simulator.api.Procedure;
import vn.motcua.simulator.api.WorkItem;

/**
 * What case officer, unit head and signatory decide about the result, or leave for later.
 */
final class StepJudgement {

    /** Slots that a second round through officer, head and signatory needs. */
    private static final int SECOND_ROUND = 10;

    private final Timetable timetable;

    StepJudgement(Timetable timetable) {
        this.timetable = timetable;
    }

    @Nullable Decision decide(WorkItem item, Case known, int slot) {
        if (known.story().stays().contains(item.kind())) {
            return null;
        }
        Pace pace = known.pace(item, slot, this.timetable);
        return switch (item.role()) {
            case "CASE_OFFICER" -> (slot < pace.examine() && !asksNow(known, slot)) ? null : examine(known);
            case "UNIT_HEAD" -> (slot < pace.review()) ? null : review(item, known, slot);
            default -> (slot < pace.sign()) ? null : Decision.of("SIGN");
        };
    }

    private static @Nullable Decision examine(Case known) {
        Story story = known.story();
        return switch (story.turn()) {
            case WITHDRAW -> null;
            case REFUSE -> Decision.because("REFUSE", Words.refused(story.seed()));
            case SUPPLEMENT -> supplement(known);
            case VERIFY -> verify(known);
            case STOP -> Decision.because("STOP", Words.stopped());
            case NONE, SENT_BACK -> forward();
        };
    }

    /** The unit may ask within three working days of the reception (domain D23). */
    private static boolean asksNow(Case known, int slot) {
        return known.story().turn() == Story.Turn.SUPPLEMENT && known.story().opening() == Story.Opening.ACCEPT
                && !known.did(Case.Event.TURNED) && known.waited("asks", slot) >= Timetable.MOMENTS;
    }

    /** Papers may be asked for once, before or after acceptance. */
    private static Decision supplement(Case known) {
        boolean first = known.story().opening() == Story.Opening.ACCEPT && known.once(Case.Event.TURNED);
        return first ? Decision.supplement(Words.missing(), List.of(DeskJudgement.missingPaper(known))) : forward();
    }

    private static Decision verify(Case known) {
        Procedure procedure = known.procedure();
        TimeLimit longer = (procedure == null) ? null : procedure.verifyLimit();
        return (longer != null && known.once(Case.Event.TURNED)) ? Decision.verify(Words.verification(), longer)
                : forward();
    }

    private Decision review(WorkItem item, Case known, int slot) {
        boolean wanted = known.story().turn() == Story.Turn.SENT_BACK && item.dueAt() != null
                && this.timetable.lastBefore(item.dueAt()) - slot >= SECOND_ROUND;
        return (wanted && known.once(Case.Event.TURNED))
                ? Decision.because("SEND_BACK", Words.sentBack(known.story().seed())) : forward();
    }

    private static Decision forward() {
        return Decision.of("FORWARD");
    }

}
