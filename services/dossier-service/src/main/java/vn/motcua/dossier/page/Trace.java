package vn.motcua.dossier.page;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * A stack trace without the messages of its exceptions: a database repeats in them the
 * values it could not take, and those are people's names and numbers.
 */
final class Trace {

    private Trace() {
    }

    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "Caused by: ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" [SQLState ").append(sql.getSQLState()).append(']');
            }
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\n\tat ").append(frame);
            }
            text.append('\n');
        }
        return text.toString();
    }

}
