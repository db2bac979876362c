package vn.motcua.dossier.counter;

import java.util.Locale;
import java.util.Optional;

/** What the buttons of the counter do. */
enum CounterAct {

    /** Tiếp nhận. */
    ACCEPT,

    /** Giải quyết và trả ngay. */
    AT_ONCE,

    /** Yêu cầu bổ sung. */
    SUPPLEMENT,

    /** Từ chối tiếp nhận. */
    REFUSE_RECEPTION,

    /** Hướng dẫn, chưa tiếp nhận. */
    GUIDE;

    static Optional<CounterAct> of(String text) {
        for (CounterAct act : values()) {
            if (act.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

}
