package vn.motcua.dossier.deskmatter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What others are late with at an agency and go on being.
 *
 * @param first the longest ones
 * @param total how many there are
 */
public record DeskMatterList(List<Line> first, long total) {

    /** Whether there are none. */
    public boolean isEmpty() {
        return this.total == 0;
    }

    /**
     * One matter.
     *
     * @param unit who is late, with the agency where it is another one
     * @param dueAt when it should have been done
     * @param seenBy account of who took note; null while nobody has
     * @param escalated whether the head of the agency was told
     */
    public record Line(UUID id, DeskMatter kind, UUID dossier, @Nullable String code, String procedureName, String unit,
            Instant dueAt, Instant toldAt, @Nullable String seenBy, boolean escalated) {
    }

}
