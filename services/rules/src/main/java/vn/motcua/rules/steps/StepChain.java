package vn.motcua.rules.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The way of a dossier through the steps of an internal process (Circular 01/2018 Art. 8;
 * Decree 61/2018 Art. 18-19): the desk hands it over, any number of officers and heads of
 * units work on it one after the other, the signature is last. Hand-over and signature
 * take place even where the process gives them no time.
 *
 * @param places in order, counted from 1
 */
public record StepChain(List<Place> places) {

    private static final String DESK = "DESK_OFFICER";

    private static final String OFFICER = "CASE_OFFICER";

    private static final String HEAD = "UNIT_HEAD";

    private static final String SIGNATORY = "SIGNATORY";

    /** The way where an agency has approved none: examined, reviewed, signed. */
    public static final StepChain DEFAULT = new StepChain(
            List.of(new Place(1, "user_TransferDossier", "Chuyển hồ sơ đến đơn vị", "", DESK),
                    new Place(2, "user_ExamineDossier", "Thẩm định hồ sơ", "", OFFICER),
                    new Place(3, "user_ReviewDossier", "Lãnh đạo phòng xem xét", "", HEAD), signature(4)));

    public StepChain {
        places = List.copyOf(places);
    }

    /**
     * The way that approved steps make.
     * @param atDesk whether one person at the desk does all of it
     * @throws Refusal if a step is at a place where its role has nothing to do, or nobody
     * examines ({@code STEP_OUT_OF_PLACE}, facts {@code key} and {@code role})
     */
    public static StepChain of(List<ProcessStep> steps, boolean atDesk) {
        steps.stream().filter((step) -> !isInPlace(step, steps)).findFirst().ifPresent((step) -> {
            throw outOfPlace(step.key(), step.role());
        });
        if (!isComplete(steps, atDesk)) {
            throw outOfPlace("", atDesk ? DESK : OFFICER);
        }
        List<Place> places = new ArrayList<>();
        for (ProcessStep step : steps) {
            places.add(new Place(places.size() + 1, step.key(), step.name(), step.unit(), step.role()));
        }
        return new StepChain(places);
    }

    /** Whether {@link #of} takes these steps. */
    public static boolean isLawful(List<ProcessStep> steps, boolean atDesk) {
        return isComplete(steps, atDesk) && steps.stream().allMatch((step) -> isInPlace(step, steps));
    }

    private static boolean isComplete(List<ProcessStep> steps, boolean atDesk) {
        return atDesk ? steps.size() == 1 && steps.get(0).role().equals(DESK)
                : steps.stream().anyMatch((step) -> step.role().equals(OFFICER));
    }

    private static boolean isInPlace(ProcessStep step, List<ProcessStep> steps) {
        return switch (step.role()) {
            case DESK -> step.equals(steps.get(0));
            case SIGNATORY -> step.equals(steps.get(steps.size() - 1));
            case OFFICER, HEAD -> true;
            default -> false;
        };
    }

    private static Refusal outOfPlace(String key, String role) {
        return new Refusal(RefusalReason.STEP_OUT_OF_PLACE, "steps", Map.of("key", key, "role", role));
    }

    private static Place signature(int number) {
        return new Place(number, "user_SignResult", "Ký kết quả", "", SIGNATORY);
    }

    /** The place where every dossier begins: the desk hands it over, or settles it. */
    public Place start() {
        Place first = this.places.get(0);
        return first.role.equals(DESK) ? first : new Place(0, "user_TransferDossier", "", "", DESK);
    }

    /** The first step in a unit. */
    public Place first() {
        return between().get(0);
    }

    /** The signature. */
    public Place last() {
        Place last = this.places.get(this.places.size() - 1);
        return last.role.equals(SIGNATORY) ? last : signature(this.places.size() + 1);
    }

    /** Where a dossier is, by the number that was kept. */
    public Place at(int number) {
        return this.places.stream()
            .filter((place) -> place.number == number)
            .findFirst()
            .orElseGet(() -> (number == 0) ? start() : last());
    }

    /** The step after this one; after the last in a unit, the signature. */
    public Place after(int number) {
        return between().stream().filter((place) -> place.number > number).findFirst().orElseGet(this::last);
    }

    /** Whether another step comes before the signature. */
    public boolean goesOn(int number) {
        return between().stream().anyMatch((place) -> place.number > number);
    }

    /**
     * The steps in units that came before: to these alone a dossier may be sent back. A
     * new count of the limit begins at the first step again (Decree 61/2018 Art. 19.4),
     * so that what was done in an earlier count is not among them.
     */
    public List<Place> before(int number) {
        return between().stream().filter((place) -> place.number < number).toList();
    }

    /**
     * Where a dossier goes that is sent back.
     * @param wanted key of the step; where none is named, the nearest earlier one of a
     * case officer
     * @throws Refusal if that is no earlier step ({@code STEP_NOT_EARLIER}, facts
     * {@code step} and {@code earlier})
     */
    public Place back(int number, @Nullable String wanted) {
        List<Place> earlier = before(number);
        Optional<Place> target = earlier.stream()
            .filter((place) -> (wanted == null) ? place.role.equals(OFFICER) : place.key.equals(wanted))
            .reduce((far, near) -> near);
        return target.orElseThrow(() -> new Refusal(RefusalReason.STEP_NOT_EARLIER, "toStep",
                Map.of("step", Objects.requireNonNullElse(wanted, ""), "earlier",
                        String.join(", ", earlier.stream().map(Place::name).toList()))));
    }

    private List<Place> between() {
        return this.places.stream().filter((place) -> place.role.equals(OFFICER) || place.role.equals(HEAD)).toList();
    }

    /**
     * A step at its place.
     *
     * @param number counted from 1; 0 or one more than there are for a hand-over or
     * signature that the process does not name
     * @param unit id of its unit, which may be another than the dossier's; empty where it
     * is the dossier's own, or none
     */
    public record Place(int number, String key, String name, String unit, String role) {
    }

}
