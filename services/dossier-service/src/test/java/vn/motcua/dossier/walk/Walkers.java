package vn.motcua.dossier.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses what somebody tries next on a dossier. */
final class Walkers {

    private static final List<String> EVERYBODY = List.of("desk", "officer", "head", "signatory", "supervisor",
            "auditor", "catalogue");

    private static final Map<String, String> ACCOUNT_OF_ROLE = Map.of("DESK_OFFICER", "desk", "CASE_OFFICER", "officer",
            "UNIT_HEAD", "head", "SIGNATORY", "signatory");

    private static final List<String> PROCEDURES = List.of("1.004873", "1.004873", "1.001022", "1.004884", "2.000815",
            "1.001193", "2.001035", "1.013978");

    private static final int PEOPLE = 4;

    private final JdbcClient database;

    private final Outside outside;

    Walkers(JdbcClient database) {
        this.database = database;
        this.outside = new Outside(database);
    }

    /** Somebody comes with papers; now and then with the same matter once more. */
    static Act submission(Dice dice) {
        String channel = dice.oneOf(List.of("DESK", "DESK", "ONLINE", "POSTAL"));
        return Act.of("submit", "desk", "/api/dossiers", """
                {"procedure":"%s","channel":"%s","returnBy":"%s","submitter":{"name":"Điểu Thị Mai",
                "idKind":"CITIZEN_ID","idNumber":"07019%07d","phone":"0912345678","address":"Thôn Đắk Côn"}}
                """.formatted(dice.oneOf(PROCEDURES), channel, dice.oneOf(List.of("DESK", "DESK", "POSTAL")),
                dice.below(PEOPLE)));
    }

    /**
     * Somebody does the waiting work of a dossier, or something from outside the flow.
     */
    Act next(UUID dossier, LocalDate today, Dice dice) {
        List<Waiting> waiting = this.database
            .sql("SELECT id, kind, role, unit FROM work_item WHERE dossier = :dossier AND completed_at IS NULL"
                    + " AND cancelled_at IS NULL ORDER BY created_at, id")
            .param("dossier", dossier)
            .query(Waiting.class)
            .list();
        if (waiting.isEmpty() || dice.chance(18)) {
            return this.outside.on(dossier, today, dice);
        }
        Waiting work = dice.oneOf(waiting);
        String usual = work.kind().equals("AGENCY_PART") ? Neighbour.officerOf(work.unit())
                : ACCOUNT_OF_ROLE.getOrDefault(work.role(), "head");
        String account = dice.chance(6) ? dice.oneOf(EVERYBODY) : usual;
        return new Act(work.kind(), account, "/api/work-items/" + work.id() + "/complete",
                Decisions.body(work.kind(), today, dice), true);
    }

    record Waiting(UUID id, String kind, String role, String unit) {
    }

}
