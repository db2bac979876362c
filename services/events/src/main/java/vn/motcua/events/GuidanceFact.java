package vn.motcua.events;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was guided at the desk and nothing was accepted: a contact without a dossier.
 */
public sealed interface GuidanceFact extends Fact {

    /** Which guidance. */
    UUID id();

    @Override
    default EventStream stream() {
        return EventStream.GUIDANCE;
    }

    @Override
    default String streamId() {
        return id().toString();
    }

    /**
     * The form that names what is missing, or where the matter belongs, was handed over.
     *
     * @param agency code of the agency whose desk guided
     * @param procedure code of the procedure; absent where the matter belongs elsewhere
     * and is not in this desk's catalogue
     * @param procedureVersion 0 where there is no procedure
     * @param field lĩnh vực of the procedure; empty where there is none
     * @param person by which contacts of the same person about the same procedure are
     * counted together: a keyed hash of the number of an identity paper and the
     * procedure, which nobody can read back; absent where no number was given
     * @param items how many things are missing
     * @param elsewhere whether another agency is competent
     */
    record Given(UUID id, String agency, @Nullable String procedure, int procedureVersion, String field,
            @Nullable String person, int items, boolean elsewhere) implements GuidanceFact {
    }

}
