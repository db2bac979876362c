package vn.motcua.simulator;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.Decision;
import vn.motcua.simulator.api.WorkItem;

/** Who answers <em>kịp hay không kịp?</em>, and what becomes of the letters. */
final class LetterJudgement {

    private final Timetable timetable;

    LetterJudgement(Timetable timetable) {
        this.timetable = timetable;
    }

    @Nullable Decision decide(WorkItem item, Case known, int slot) {
        known.pace(item, slot, this.timetable);
        Story story = known.story();
        if (story.stays().contains(item.kind())) {
            return null;
        }
        return switch (item.kind()) {
            case "DEADLINE_QUESTION" -> answer(story);
            case "LATENESS_QUESTION" -> explain(item, known, slot);
            case "REVISE_APOLOGY" -> Words.excuse(story.seed());
            case "SIGN_APOLOGY" -> sign(known);
            case "SIGN_LATE_NOTICE" -> Decision.because("SIGN", Words.stillLate());
            default -> null;
        };
    }

    private static @Nullable Decision answer(Story story) {
        return switch (story.fate()) {
            case ON_TIME, TOO_HOPEFUL -> Decision.of("IN_TIME");
            case LETTER_BEFORE -> Words.excuse(story.seed());
            case LETTER_AFTER, NO_LETTER -> null;
        };
    }

    private static @Nullable Decision explain(WorkItem item, Case known, int slot) {
        Story story = known.story();
        int patience = (story.lateSlots() > Timetable.MOMENTS) ? 2 : 0;
        boolean now = story.fate() != Story.Fate.NO_LETTER && known.waited(item.kind(), slot) >= patience;
        return now ? Words.excuse(story.seed()) : null;
    }

    /** Only a letter that is late already may wait for better words. */
    private static Decision sign(Case known) {
        Story story = known.story();
        boolean mend = story.fate() == Story.Fate.LETTER_AFTER && story.lateSlots() > Timetable.MOMENTS
                && story.seed() % 3 == 0;
        return (mend && known.once(Case.Event.LETTER_MENDED)) ? Decision.because("SEND_BACK", Words.letterSentBack())
                : Decision.of("SIGN");
    }

}
