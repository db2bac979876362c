package vn.motcua.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.Decision;
import vn.motcua.simulator.api.Procedure;
import vn.motcua.simulator.api.WorkItem;

/** What the desk officer decides, or leaves for later. */
final class DeskJudgement {

    private final Timetable timetable;

    DeskJudgement(Timetable timetable) {
        this.timetable = timetable;
    }

    @Nullable Decision decide(WorkItem item, Case known, int slot) {
        if (known.story().stays().contains(item.kind())) {
            return null;
        }
        return switch (item.kind()) {
            case "CHECK" -> check(known);
            case "TRANSFER" -> Decision.of("FORWARD");
            case "SETTLE" -> settle(item, known, slot);
            case "RETURN" -> giveBack(item, known, slot);
            case "DELIVER_APOLOGY", "DELIVER_LATE_NOTICE" ->
                (known.waited(item.kind(), slot) < 1) ? null : Decision.of("DELIVERED");
            default -> null;
        };
    }

    private static Decision check(Case known) {
        Story story = known.story();
        if (!known.once(Case.Event.OPENED)) {
            return Decision.of("ACCEPT");
        }
        return switch (story.opening()) {
            case ACCEPT -> Decision.of("ACCEPT");
            case SUPPLEMENT -> Decision.supplement(Words.missing(), List.of(missingPaper(known)));
            case REFUSE -> Decision.because("REFUSE_RECEPTION", Words.notForUs(story.seed()));
        };
    }

    /** A paper of the published list: home-made demands are not lawful (domain D33). */
    static String missingPaper(Case known) {
        Procedure procedure = known.procedure();
        if (procedure == null || procedure.documents().isEmpty()) {
            return "Giấy tờ theo Điều 8 Nghị định 63/2010/NĐ-CP";
        }
        List<Procedure.Document> papers = procedure.documents();
        return papers.get(Math.floorMod(known.story().seed(), papers.size())).name();
    }

    private @Nullable Decision settle(WorkItem item, Case known, int slot) {
        if (known.story().fate().isLate() && slot < known.pace(item, slot, this.timetable).sign()) {
            return null;
        }
        return (known.story().turn() == Story.Turn.REFUSE)
                ? Decision.because("REFUSE", Words.refused(known.story().seed())) : Decision.of("APPROVE");
    }

    private static @Nullable Decision giveBack(WorkItem item, Case known, int slot) {
        int wanted = known.story().collectDays() * Timetable.MOMENTS + Math.floorMod(known.story().seed(), 4);
        return (known.waited(item.kind(), slot) < wanted) ? null : Decision.returned(known.collector());
    }

}
