package vn.motcua.dossier.errand;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A kind of thing that errands are about: says where each one belongs. */
public interface ErrandSubject {

    /** Id of the process that moves such things. */
    String process();

    /** Locks one before anything that hangs on it. */
    void lock(UUID subject);

    /** Where it belongs now. */
    Place placeOf(UUID subject);

    /**
     * Whose it is.
     *
     * @param unit where a unit of the agency has it
     */
    record Place(String agency, @Nullable String unit) {
    }

}
