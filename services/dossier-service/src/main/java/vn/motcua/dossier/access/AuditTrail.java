package vn.motcua.dossier.access;

import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/** Who looked at what, who signed in: machine time, append only. */
@Component
class AuditTrail {

    static final String SIGN_IN = "SIGN_IN";

    static final String SIGN_IN_REFUSED = "SIGN_IN_REFUSED";

    static final String SIGN_OUT = "SIGN_OUT";

    static final String PASSWORD_CHANGED = "PASSWORD_CHANGED";

    static final String ONE_TIME_PASSWORD = "ONE_TIME_PASSWORD";

    static final String ACCOUNT_CLOSED = "ACCOUNT_CLOSED";

    static final String ACCOUNT_REOPENED = "ACCOUNT_REOPENED";

    private final JdbcClient database;

    private final MachineClock clock;

    AuditTrail(JdbcClient database, MachineClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void record(Entry entry) {
        this.database.sql("""
                INSERT INTO access_audit (at, account, what, dossier, reason)
                VALUES (:at, :account, :what, :dossier, :reason)
                """)
            .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
            .param("account", entry.account())
            .param("what", entry.what())
            .param("dossier", entry.dossier())
            .param("reason", entry.reason())
            .update();
    }

    /**
     * One line of the trail.
     *
     * @param reason words of the person who looked; for an act on an account, whose it is
     */
    record Entry(String account, String what, @Nullable UUID dossier, @Nullable String reason) {

        static Entry of(String account, String what) {
            return new Entry(account, what, null, null);
        }

    }

}
