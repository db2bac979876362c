package vn.motcua.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several refusals at once, because a citizen must not be sent home three times (Decree
 * 61/2018 Art. 15: guidance is full and given once).
 */
public final class Refusals extends RuntimeException {

    private final List<Refusal> all;

    public Refusals(Collection<Refusal> all) {
        super(all.stream().map(Refusal::getMessage).collect(Collectors.joining("; ")), null, false, false);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nothing was refused");
        }
        this.all = List.copyOf(all);
    }

    /** Every reason, in the order of the input; never empty. */
    public List<Refusal> all() {
        return this.all;
    }

    /**
     * Throws when there is anything to refuse: the one {@link Refusal} itself, or all of
     * several.
     */
    public static void refuseAny(Collection<Refusal> found) {
        if (found.size() == 1) {
            throw found.iterator().next();
        }
        if (!found.isEmpty()) {
            throw new Refusals(found);
        }
    }

}
