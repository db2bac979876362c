package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.interagency.RoutesTold;

/**
 * The steps of a dossier and who used its working time.
 *
 * @param steps by the approved internal process; empty where none is approved
 * @param asked other offices that were asked for their opinion, in order
 * @param agencies the ways of the dossier through other agencies
 * @param agencyTimes working time that each agency had it, in words, by its part
 * @param uses who used how much, the first holder first; empty before reception
 */
public record StepsStory(List<Step> steps, List<Use> uses, List<Asked> asked, RoutesTold agencies,
        Map<UUID, String> agencyTimes) {

    /**
     * An office that was asked for its opinion.
     *
     * @param id of the consultation
     * @param state in words
     * @param answer in words; empty while there is none
     */
    public record Asked(String id, String unit, String content, Instant dueAt, String state, boolean overdue,
            String answer) {
    }

    /**
     * A step.
     *
     * @param here whether the dossier stands in it
     * @param time what the process gives it, in words
     * @param late whether it was done, or stays open, after its due instant
     */
    public record Step(int number, String name, boolean here, String who, String time, @Nullable Instant dueAt,
            @Nullable Instant enteredAt, @Nullable Instant leftAt, boolean late) {
    }

    /**
     * The working time of one holder.
     *
     * @param time in words
     * @param percent of the whole, for the bar
     */
    public record Use(String holder, String time, int percent) {
    }

}
