package vn.motcua.dossier.supervision;

import org.jspecify.annotations.Nullable;

/** The metrics service does not answer, or does not trust this service. */
final class FiguresUnavailable extends RuntimeException {

    FiguresUnavailable(String why) {
        this(why, null);
    }

    FiguresUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

}
