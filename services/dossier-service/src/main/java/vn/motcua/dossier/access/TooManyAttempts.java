package vn.motcua.dossier.access;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a row: the next attempt has to wait. */
public final class TooManyAttempts extends AuthenticationException {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("too many sign-in attempts");
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** How long to wait, in whole seconds, at least one. */
    public long seconds() {
        return this.seconds;
    }

}
