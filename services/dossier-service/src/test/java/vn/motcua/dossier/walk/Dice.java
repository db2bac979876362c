package vn.motcua.dossier.walk;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be played again: the same seed throws the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True that many times of a hundred. */
    boolean chance(int percent) {
        return this.random.nextInt(100) < percent;
    }

    int below(int bound) {
        return this.random.nextInt(bound);
    }

    <T> T oneOf(List<T> things) {
        return things.get(this.random.nextInt(Integer.MAX_VALUE) % things.size());
    }

}
