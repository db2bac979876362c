package vn.motcua.dossier.procedureimport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The turn to import: one per database. It is an advisory lock of a session, so that a
 * node that is killed loses it without anybody's doing.
 */
final class ImportTurn implements AutoCloseable {

    /** The number only has to differ from other locks. */
    static final long LOCK = 0x4D43_494D_504F_5254L;

    private final Connection session;

    private ImportTurn(Connection session) {
        this.session = session;
    }

    /** Takes the turn, unless another has it. */
    static ImportTurn take(DataSource database) {
        try {
            return take(database.getConnection());
        }
        catch (SQLException ex) {
            throw new DataAccessResourceFailureException("no turn to import", ex);
        }
    }

    private static ImportTurn take(Connection session) throws SQLException {
        boolean taken = false;
        try {
            taken = ask(session, "SELECT pg_try_advisory_lock(?)");
        }
        finally {
            if (!taken) {
                session.close();
            }
        }
        if (!taken) {
            throw ImportFaults.running();
        }
        return new ImportTurn(session);
    }

    private static boolean ask(Connection session, String sql) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (Connection ended = this.session) {
            ask(ended, "SELECT pg_advisory_unlock(?)");
        }
        catch (SQLException ex) {
            throw new DataAccessResourceFailureException("the turn to import was lost", ex);
        }
    }

}
