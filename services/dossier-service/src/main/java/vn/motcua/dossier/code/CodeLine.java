package vn.motcua.dossier.code;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A reserved code and what became of it.
 *
 * @param dossier that has it
 * @param usedAt legal time, as {@code voidedAt}
 */
public record CodeLine(String code, Reservation reservation, @Nullable UUID dossier, @Nullable Instant usedAt,
        @Nullable String voidReason, @Nullable String voidedBy, @Nullable Instant voidedAt) {

    /** {@code FREE}, {@code USED} or {@code VOID}. */
    public String state() {
        if (this.dossier != null) {
            return "USED";
        }
        return (this.voidedAt == null) ? "FREE" : "VOID";
    }

    public boolean isFree() {
        return "FREE".equals(state());
    }

}
