package vn.motcua.dossier.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.errand.ErrandSubject;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.RunningModels;
import vn.motcua.dossier.flow.RunningModels.Outdated;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The door of this room. Dossiers, opinions, remedies and reviews go on under the version
 * of the model that they began under; who administers the system may move them on. What
 * the newest model has no place for stays where it is.
 */
@Component
class ModelUpgrades {

    /** Processes that one call moves at most: the next call goes on. */
    static final int MOST = 200;

    private final RunningModels models;

    private final UpgradeLog log;

    private final Register register;

    private final List<ErrandSubject> subjects;

    private final Access access;

    private final Commands commands;

    ModelUpgrades(RunningModels models, UpgradeLog log, Register register, List<ErrandSubject> subjects, Access access,
            Commands commands) {
        this.models = models;
        this.log = log;
        this.register = register;
        this.subjects = List.copyOf(subjects);
        this.access = access;
        this.commands = commands;
    }

    /**
     * What moving would do; nothing is written.
     * @param after id of the last process that was seen; empty at the beginning
     */
    Preview preview(String after) {
        this.access.require(Role.SYSTEM_ADMIN, Role.AUDITOR);
        return new Preview(this.models.countOutdated(), this.models.outdated(after, MOST));
    }

    /**
     * Moves the next processes that can be moved, each in a transaction of its own; one
     * that is refused stays where it is and holds up no other.
     */
    Done moveNext(String after) {
        this.access.require(Role.SYSTEM_ADMIN);
        List<Outdated> next = this.models.outdated(after, MOST);
        int moved = 0;
        List<Kept> refused = new ArrayList<>();
        for (Outdated one : next) {
            try {
                requirePlaces(one);
                moved += move(one.dossier(), one.instance()).size();
            }
            catch (Refusal ex) {
                refused.add(new Kept(one, ex.reason()));
            }
        }
        return new Done(moved, refused, next.isEmpty() ? after : next.get(next.size() - 1).instance(),
                next.size() == MOST);
    }

    /**
     * Moves every process of one dossier, opinion, remedy or review.
     * @throws Refusal {@code MODEL_PLACE_GONE} where the newest model has no place for
     * it, {@code NOT_FOUND} where nothing of it is outdated; then nothing moves
     */
    List<Outdated> move(UUID dossier) {
        this.access.require(Role.SYSTEM_ADMIN);
        List<Outdated> moved = move(dossier, "");
        if (moved.isEmpty()) {
            throw new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", dossier.toString());
        }
        return moved;
    }

    /**
     * What is planned is planned again behind the lock: the dossier may have moved.
     * @param instance only this one; empty for all of the dossier
     */
    private List<Outdated> move(UUID dossier, String instance) {
        return this.commands.run(() -> {
            lock(dossier);
            List<Outdated> all = this.models.outdatedOf(dossier)
                .stream()
                .filter((one) -> instance.isEmpty() || one.instance().equals(instance))
                .toList();
            for (Outdated one : all) {
                requirePlaces(one);
                this.models.move(one);
                this.log.append(one);
            }
            return all;
        });
    }

    /** What moves may be another thing than a dossier: an opinion, a remedy, a review. */
    private void lock(UUID id) {
        Optional<ErrandSubject> subject = this.models.outdatedOf(id)
            .stream()
            .flatMap((one) -> this.subjects.stream().filter((kind) -> kind.process().equals(one.process())))
            .findFirst();
        subject.ifPresentOrElse((kind) -> kind.lock(id), () -> this.register.lock(id));
    }

    private static void requirePlaces(Outdated one) {
        one.places().stream().filter((place) -> place.to() == null).findFirst().ifPresent((place) -> {
            throw new Refusal(RefusalReason.MODEL_PLACE_GONE, "dossier", "place", place.from());
        });
    }

    /**
     * What moving would do.
     *
     * @param total processes of older versions in all
     */
    record Preview(long total, List<Outdated> processes) {
    }

    /**
     * What was done.
     *
     * @param refused what stays where it is
     * @param last id of the last process that was seen
     * @param more whether there are more behind it
     */
    record Done(int moved, List<Kept> refused, String last, boolean more) {
    }

    /** A process that was not moved, and why. */
    record Kept(Outdated process, RefusalReason reason) {
    }

}
