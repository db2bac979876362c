package vn.motcua.events;

import org.jspecify.annotations.Nullable;

/** A record that cannot be read as a fact; it must not be skipped silently. */
public final class UnreadableEvent extends RuntimeException {

    /** Says what could not be read, and why. */
    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
