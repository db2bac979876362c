package vn.motcua.simulator;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.Decision;
import vn.motcua.simulator.api.WorkItem;

/** Who decides about which kind of work. */
final class Judgement {

    private final DeskJudgement desk;

    private final StepJudgement steps;

    private final LetterJudgement letters;

    Judgement(Timetable timetable) {
        this.desk = new DeskJudgement(timetable);
        this.steps = new StepJudgement(timetable);
        this.letters = new LetterJudgement(timetable);
    }

    /** The decision, or none while the work lies. */
    @Nullable Decision decide(WorkItem item, Case known, int slot) {
        return switch (item.kind()) {
            case "CHECK", "TRANSFER", "SETTLE", "RETURN", "DELIVER_APOLOGY", "DELIVER_LATE_NOTICE" ->
                this.desk.decide(item, known, slot);
            case "STEP", "SIGN", "SIGN_STOP" -> this.steps.decide(item, known, slot);
            default -> this.letters.decide(item, known, slot);
        };
    }

}
