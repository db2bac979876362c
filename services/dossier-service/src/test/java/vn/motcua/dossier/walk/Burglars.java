package vn.motcua.dossier.walk;

import java.util.Map;
import java.util.TreeMap;

/** For each rule of a walk what breaks it, in a database after a walk. */
final class Burglars {

    private static final String SOME_OPEN = " id = (SELECT id FROM dossier WHERE resolved_at IS NULL"
            + " AND status = 'IN_PROGRESS' ORDER BY id LIMIT 1)";

    static final Map<String, String> BREAK = new TreeMap<>(Map.ofEntries(
            Map.entry("gapless events", "UPDATE event_stream SET last_seq = last_seq + 1 WHERE kind = 'DOSSIER'"),
            Map.entry("event times never decrease", """
                    INSERT INTO event (kind, stream_id, seq, type, at, written_at, officer, data)
                    SELECT kind, stream_id, last_seq + 1, 'burglar', '2020-01-01', '2020-01-01', 'burglar', '{}'
                      FROM event_stream WHERE kind = 'DOSSIER'
                    """),
            Map.entry("one process for each dossier that is not at its end, none for the others",
                    "UPDATE dossier SET status = 'IN_PROGRESS' WHERE status = 'RETURNED'"),
            Map.entry("open work is exactly what the engine waits for",
                    "UPDATE work_item SET cancelled_at = created_at WHERE completed_at IS NULL"),
            Map.entry("status is what the engine does", "UPDATE dossier SET status = 'SUBMITTED' WHERE" + SOME_OPEN),
            Map.entry("no dossier without a next step",
                    "UPDATE work_item SET completed_at = created_at WHERE process = 'dossier'"),
            Map.entry("one open clock state", """
                    INSERT INTO clock_entry (dossier, seq, type, at, actor, calendar_version, recorded_at)
                    SELECT dossier, 1000, 'START', at, actor, calendar_version, recorded_at FROM clock_entry
                     WHERE type = 'START'
                    """),
            Map.entry("a clock stops when the dossier is resolved, and only then",
                    "UPDATE dossier SET resolved_at = received_at WHERE" + SOME_OPEN),
            Map.entry("at most one re-appointment and one letter that was signed", """
                    INSERT INTO clock_entry (dossier, seq, type, at, actor, calendar_version, recorded_at)
                    SELECT dossier, 1000 + n, 'REAPPOINT', at, actor, calendar_version, recorded_at
                      FROM clock_entry, generate_series(1, 2) n WHERE type = 'START'
                    """),
            Map.entry("an opinion is awaited exactly while its process waits",
                    """
                            INSERT INTO consultation (id, dossier, agency, unit, content, days, asked_at, asked_by, due_at, state)
                            SELECT gen_random_uuid(), id, agency, unit, 'x', 1, submitted_at, 'x', submitted_at, 'ASKED'
                              FROM dossier LIMIT 1
                            """),
            Map.entry("a dossier is with other agencies exactly while its process there runs", """
                    INSERT INTO route (id, dossier, forwarding, lead, fixed_at, fixed_by)
                    SELECT gen_random_uuid(), id, 'PAPER', agency, submitted_at, 'x' FROM dossier
                     WHERE resolved_at IS NOT NULL LIMIT 1
                    """), Map.entry("nothing is settled while another agency is at work", """
                    UPDATE route_part p SET state = 'PLANNED', ended_at = NULL, answered_by = NULL, decision = NULL,
                           answer = NULL
                      FROM dossier d WHERE d.id = p.dossier AND d.resolved_at IS NOT NULL
                    """),
            Map.entry("late is a fact when the day is past, and never before",
                    "UPDATE dossier SET late_at = NULL WHERE resolved_at > original_due_at"),
            Map.entry("late, no letter and nobody asked for one", """
                    WITH nobody AS (
                      UPDATE work_item SET cancelled_at = created_at WHERE completed_at IS NULL AND kind IN
                       ('DEADLINE_QUESTION', 'LATENESS_QUESTION', 'SIGN_APOLOGY', 'REVISE_APOLOGY')),
                    unsigned AS (UPDATE apology_letter SET state = 'TO_SIGN' WHERE state IN ('SIGNED', 'DELIVERED'))
                    UPDATE dossier SET late_at = received_at, apology = 'NONE'
                     WHERE status IN ('ACCEPTED', 'IN_PROGRESS') AND resolved_at IS NULL
                    """), Map.entry("late, no letter and nobody higher was told", """
                    WITH untold AS (DELETE FROM alarm)
                    UPDATE dossier SET late_at = received_at, apology = 'NONE'
                     WHERE received_at IS NOT NULL AND resolved_at IS NULL
                    """)));

    private Burglars() {
    }

}
