package vn.motcua.dossier.flow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Processes of dossiers, and of what else has one, that run under an older version of
 * their model than the newest. They go on under it, unless somebody moves them.
 */
public interface RunningModels {

    /** How many there are. */
    long countOutdated();

    /**
     * Some of them with what moving would do, in the order of their ids.
     * @param after id of the last process that was seen; empty at the beginning
     */
    List<Outdated> outdated(String after, int most);

    /** Those of one dossier, opinion, remedy or review. */
    List<Outdated> outdatedOf(UUID dossier);

    /**
     * Moves a process to the newest version of its model, in the caller's transaction and
     * behind its lock on what the process moves.
     * @throws IllegalStateException if it {@linkplain Outdated#isMovable() cannot be
     * moved}
     */
    void move(Outdated process);

    /**
     * A process under an older version.
     *
     * @param dossier id of the dossier, or of the opinion, remedy or review
     * @param instance the engine's id of the process
     * @param version under which it runs
     * @param newest version of the same model
     * @param places where it stands in it
     * @param timers what it waits for
     * @param begun timers that the newest version has at these places and the old one has
     * not: they begin with the move
     */
    record Outdated(UUID dossier, String process, String instance, int version, int newest, List<Place> places,
            List<Timer> timers, List<String> begun) {

        public Outdated {
            places = List.copyOf(places);
            timers = List.copyOf(timers);
            begun = List.copyOf(begun);
        }

        /** Whether the newest version has every place. */
        public boolean isMovable() {
            return this.places.stream().allMatch((place) -> place.to() != null);
        }

    }

    /**
     * A place in the old model and the one in the new that stands for it.
     *
     * @param to absent where the new model has none
     */
    record Place(String from, @Nullable String to) {
    }

    /**
     * A timer of the process, in legal time; its instant follows from the dossier's dates
     * anew.
     */
    record Timer(String element, Instant due) {
    }

}
