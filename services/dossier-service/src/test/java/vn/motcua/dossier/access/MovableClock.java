package vn.motcua.dossier.access;

import java.time.Duration;
import java.time.Instant;

import vn.motcua.dossier.time.MachineClock;

/** A machine clock that a test can push ahead. */
class MovableClock extends MachineClock {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return super.instant().plus(this.ahead);
    }

    void advance(Duration step) {
        this.ahead = this.ahead.plus(step);
    }

}
