package vn.motcua.dossier.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.WatchTimers;
import vn.motcua.rules.deadline.LastDay;

/**
 * Moves timers set-based (design D4). The revision grows with the instant, so a job
 * executor that holds the old row fails its version check and looks again.
 */
@Component
class WatchMover implements WatchTimers {

    private final JdbcClient database;

    WatchMover(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> move(List<Instants> dossiers) {
        Map<UUID, Instants> wanted = new HashMap<>();
        dossiers.forEach((one) -> wanted.put(one.dossier(), one));
        Set<UUID> anew = new HashSet<>(wanted.keySet());
        List<Move> moves = new ArrayList<>();
        for (Waiting job : waiting(wanted.keySet())) {
            Instants instants = wanted.get(job.dossier);
            boolean letter = job.process.equals("apology");
            Instant due = (instants == null) ? null
                    : letter ? onLastDay(job.activity, instants.letter()) : due(job.activity, instants);
            if (due != null) {
                moves.add(new Move(job.id, due));
            }
            if (due != null && !letter) {
                anew.remove(job.dossier);
            }
        }
        write(moves);
        return anew;
    }

    /** The same instants as {@link DeadlineTimes} gives to a new watch. */
    private static @Nullable Instant due(String activity, Instants instants) {
        return switch (activity) {
            case "timer_AskTime" -> instants.askAt();
            // of watches that began under the model without alarms
            case "timer_NoonOfApologyDay" ->
                (instants.escalateAt() == null) ? after(instants.originalDueAt()) : instants.escalateAt();
            case "timer_DueUnanswered" -> after(instants.originalDueAt());
            case "timer_Due" ->
                (instants.neverAsked() && instants.askAt() != null) ? null : after(instants.originalDueAt());
            case "timer_NewAppointment" -> after(instants.dueAt());
            default -> onLastDay(activity, instants.question());
        };
    }

    private static @Nullable Instant onLastDay(String activity, @Nullable LastDay day) {
        if (day == null) {
            return null;
        }
        return switch (activity) {
            case "timer_FirstAlarm" -> day.firstAlarm();
            case "timer_SecondAlarm" -> day.secondAlarm();
            case "timer_SupervisorTime" -> day.supervisorAt();
            case "timer_HeadTime" -> day.headAt();
            default -> null;
        };
    }

    private static Instant after(Instant instant) {
        return instant.plusMillis(1);
    }

    private List<Waiting> waiting(Set<UUID> dossiers) {
        return this.database.sql("""
                SELECT j.id_, p.business_key_, j.process_def_key_, j.handler_cfg_
                  FROM engine.act_ru_execution p
                  JOIN engine.act_ru_job j ON j.process_instance_id_ = p.id_
                 WHERE p.business_key_ = ANY(:keys) AND j.process_def_key_ IN ('deadline-watch', 'apology')
                 ORDER BY j.id_
                   FOR UPDATE OF j
                """)
            .param("keys", dossiers.stream().map(UUID::toString).toArray(String[]::new))
            .query((row, number) -> new Waiting(row.getString("id_"), UUID.fromString(row.getString("business_key_")),
                    row.getString("process_def_key_"), row.getString("handler_cfg_")))
            .list();
    }

    /**
     * The engine keeps local times of this machine; so does a {@link Timestamp} in text.
     */
    private void write(List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        this.database.sql("""
                UPDATE engine.act_ru_job j SET duedate_ = v.due, rev_ = j.rev_ + 1
                  FROM unnest(CAST(:ids AS text[]), CAST(CAST(:dues AS text[]) AS timestamp[])) AS v (id, due)
                 WHERE j.id_ = v.id
                """)
            .param("ids", moves.stream().map(Move::job).toArray(String[]::new))
            .param("dues", moves.stream().map((move) -> Timestamp.from(move.due).toString()).toArray(String[]::new))
            .update();
    }

    private record Waiting(String id, UUID dossier, String process, String activity) {
    }

    private record Move(String job, Instant due) {
    }

}
