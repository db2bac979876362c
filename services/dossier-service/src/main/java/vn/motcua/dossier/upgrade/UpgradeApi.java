package vn.motcua.dossier.upgrade;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.flow.RunningModels;
import vn.motcua.dossier.flow.RunningModels.Outdated;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.RefusalReason;

/**
 * Moving what runs to the newest models over HTTP: a dry run, then the doing.
 */
@RestController
@RequestMapping("/api/model-upgrades")
class UpgradeApi {

    private final ModelUpgrades upgrades;

    UpgradeApi(ModelUpgrades upgrades) {
        this.upgrades = upgrades;
    }

    /**
     * What would move, from where to where, and which timers; nothing is written.
     * @param after the {@code process} of the last line of the page before
     */
    @GetMapping
    DryRun preview(@RequestParam(defaultValue = "") String after) {
        ModelUpgrades.Preview preview = this.upgrades.preview(after);
        return new DryRun(preview.total(), preview.processes().stream().map(Line::of).toList());
    }

    /**
     * Moves the next page of processes; {@code more} says whether to call again with
     * {@code after}.
     */
    @PostMapping
    Answer move(@RequestParam(defaultValue = "") String after) {
        ModelUpgrades.Done done = this.upgrades.moveNext(after);
        return new Answer(done.moved(), done.refused().stream().map((kept) -> Line.of(kept.process())).toList(),
                done.refused()
                    .stream()
                    .collect(Collectors.toMap((kept) -> kept.process().instance(), ModelUpgrades.Kept::reason)),
                done.last(), done.more());
    }

    /** Moves the processes of one dossier, opinion, remedy or review. */
    @PostMapping("/{dossier}")
    List<Line> move(@PathVariable UUID dossier) {
        return this.upgrades.move(dossier).stream().map(Line::of).toList();
    }

    /**
     * @param total processes of older versions in all
     */
    record DryRun(long total, List<Line> processes) {
    }

    /**
     * @param refused what goes on as it began
     * @param reasons why, by the process
     */
    record Answer(int moved, List<Line> refused, Map<String, RefusalReason> reasons, String after, boolean more) {
    }

    /**
     * A process and what becomes of it.
     *
     * @param dossier id of the dossier, or of the opinion, remedy or review
     * @param movable whether the newest version has every place
     * @param newTimers timers that begin with the move
     */
    record Line(UUID dossier, String model, String process, int version, int newest, boolean movable,
            List<PlaceLine> places, List<TimerLine> timers, List<String> newTimers) {

        static Line of(Outdated one) {
            return new Line(one.dossier(), one.process(), one.instance(), one.version(), one.newest(), one.isMovable(),
                    one.places().stream().map((place) -> new PlaceLine(place.from(), place.to())).toList(),
                    one.timers().stream().map(TimerLine::of).toList(), one.begun());
        }

    }

    record PlaceLine(String from, @Nullable String to) {
    }

    record TimerLine(String element, OffsetDateTime due) {

        static TimerLine of(RunningModels.Timer timer) {
            return new TimerLine(timer.element(), timer.due().atZone(Clocks.ZONE).toOffsetDateTime());
        }

    }

}
