package vn.motcua.dossier.calendarchange;

import java.sql.ResultSetMetaData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;

/** Three hundred open dossiers of all sorts, and what the tables say of them. */
final class OpenDossiers {

    /** Working days: 3, 5, 7; calendar days; one hour. */
    private static final List<String> PROCEDURES = List.of(Desk.MARITAL_STATUS, "1.004884", "1.004222", "2.001263",
            "1.001022", "2.001159");

    private final DeskServer server;

    private final Desk desk;

    OpenDossiers(DeskServer server) {
        this.server = server;
        this.desk = new Desk(server);
    }

    /** From Monday 9 November 2026 to Wednesday the 18th, 09:00. */
    List<UUID> arise() {
        List<UUID> all = new ArrayList<>();
        this.desk.timePassesUntil("2026-11-09T08:00");
        accept(60, all);
        List<UUID> paused = List.copyOf(all.subList(0, 5));
        paused.forEach((id) -> {
            this.desk.transfers(id);
            this.desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        });
        this.desk.timePassesUntil("2026-11-12T08:30");
        accept(60, all);
        this.desk.timePassesUntil("2026-11-16T10:00");
        accept(90, all);
        all.subList(150, 170).forEach(this::reappoint);
        this.desk.timePassesUntil("2026-11-17T14:00");
        accept(90, all);
        this.desk.timePassesUntil("2026-11-18T09:00");
        return all;
    }

    private void accept(int count, List<UUID> all) {
        for (int i = 0; i < count; i++) {
            all.add(this.desk.accepts(PROCEDURES.get(i % PROCEDURES.size())).id());
        }
    }

    private void reappoint(UUID id) {
        if (this.desk.state(id).deadline().apologyBy() != null) {
            this.desk.transfers(id);
            this.desk.as(Role.CASE_OFFICER, () -> {
                this.server.bean(vn.motcua.dossier.apology.Apologies.class)
                    .apologise(id, Desk.apology("Chờ xác minh", "2027-01-06"));
                return true;
            });
            this.desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        }
    }

    /** All dates of each dossier, by id. */
    Map<UUID, Map<String, Object>> dates() {
        return rows("""
                SELECT id, original_due_at, due_at, promised_at, ask_at, escalate_at, apology_by, warn_at,
                       late_at
                  FROM dossier""");
    }

    private Map<UUID, Map<String, Object>> rows(String sql) {
        Map<UUID, Map<String, Object>> all = new TreeMap<>();
        this.server.database().sql(sql).query((row) -> {
            Map<String, Object> values = new TreeMap<>();
            ResultSetMetaData columns = row.getMetaData();
            for (int i = 2; i <= columns.getColumnCount(); i++) {
                OffsetDateTime value = row.getObject(i, OffsetDateTime.class);
                values.put(columns.getColumnName(i), (value == null) ? "-" : value.toInstant());
            }
            all.put(row.getObject(1, UUID.class), values);
        });
        return all;
    }

    /** The timers of each watch: dossier and activity to instant. */
    Map<String, Instant> timers() {
        Map<String, Instant> all = new TreeMap<>();
        this.server.database().sql("""
                SELECT p.business_key_ || ' ' || j.handler_cfg_ AS timer, j.duedate_
                  FROM engine.act_ru_job j JOIN engine.act_ru_execution p ON p.id_ = j.process_instance_id_
                 WHERE p.business_key_ IS NOT NULL AND j.process_def_key_ = 'deadline-watch'
                """).query((row) -> {
            all.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
        return all;
    }

}
