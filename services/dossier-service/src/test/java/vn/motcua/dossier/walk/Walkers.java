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
            "1.001193", "2.001035");

    private static final String BECAUSE = "{\"reason\":\"Lý do thử\"}";

    private static final String PAPERS = """
            {"documents":[{"name":"Bản chính giấy tờ thử","originals":1,"copies":0}],"complete":%s}
            """;

    private final JdbcClient database;

    Walkers(JdbcClient database) {
        this.database = database;
    }

    /** Somebody comes with papers. */
    static Act submission(Dice dice) {
        String channel = dice.oneOf(List.of("DESK", "DESK", "ONLINE", "POSTAL"));
        return Act.of("submit", "desk", "/api/dossiers", """
                {"procedure":"%s","channel":"%s","returnBy":"%s","submitter":{"name":"Điểu Thị Mai",
                "idKind":"CITIZEN_ID","idNumber":"07019%07d","phone":"0912345678","address":"Thôn Đắk Côn"}}
                """.formatted(dice.oneOf(PROCEDURES), channel, dice.oneOf(List.of("DESK", "DESK", "POSTAL")),
                dice.below(9_999_999)));
    }

    /**
     * Somebody does the waiting work of a dossier, or something from outside the flow.
     */
    Act next(UUID dossier, LocalDate today, Dice dice) {
        List<Waiting> waiting = this.database
            .sql("SELECT id, kind, role FROM work_item WHERE dossier = :dossier AND completed_at IS NULL"
                    + " AND cancelled_at IS NULL ORDER BY created_at, id")
            .param("dossier", dossier)
            .query(Waiting.class)
            .list();
        if (waiting.isEmpty() || dice.chance(12)) {
            return outside(dossier, today, dice);
        }
        Waiting work = dice.oneOf(waiting);
        String account = dice.chance(6) ? dice.oneOf(EVERYBODY) : ACCOUNT_OF_ROLE.getOrDefault(work.role(), "head");
        return new Act(work.kind(), account, "/api/work-items/" + work.id() + "/complete",
                Decisions.body(work.kind(), today, dice), true);
    }

    /** Mostly what can happen to a dossier that stands so, now and then anything. */
    private Act outside(UUID dossier, LocalDate today, Dice dice) {
        String status = this.database.sql("SELECT status FROM dossier WHERE id = :id")
            .param("id", dossier)
            .query(String.class)
            .single();
        if (dice.chance(25)) {
            return outside(dossier, dice.below(10), today, dice);
        }
        return switch (status) {
            case "AWAITING_SUPPLEMENT", "SUPPLEMENT_BEFORE_ACCEPTANCE" -> outside(dossier, dice.below(4), today, dice);
            case "RETURNED", "RESOLVED" -> outside(dossier, 5 + dice.below(5), today, dice);
            default -> outside(dossier, 2 + dice.below(4), today, dice);
        };
    }

    private static Act outside(UUID dossier, int what, LocalDate today, Dice dice) {
        String at = "/api/dossiers/" + dossier;
        String account = dice.chance(10) ? dice.oneOf(EVERYBODY) : "desk";
        return switch (what) {
            case 0 -> Act.of("papers", account, at + "/supplement", PAPERS.formatted(true));
            case 1 -> Act.of("papers in part", account, at + "/supplement", PAPERS.formatted(false));
            case 2 -> Act.of("another supplement", "supervisor", at + "/supplement-leave", BECAUSE);
            case 3 -> Act.of("withdraw", account, at + "/withdraw", BECAUSE);
            case 4 -> Act.of("apology", "officer", at + "/apology", "{" + Decisions.apology(today, dice) + "}");
            case 5 ->
                Act.of("lost", "signatory", at + "/faults", "{\"kind\":\"DOSSIER_LOST\",\"reason\":\"Thất lạc\"}");
            case 6 ->
                Act.of("recall", "signatory", at + "/faults", "{\"kind\":\"RESULT_WRONG\",\"reason\":\"Sai họ tên\"}");
            case 7 -> Act.of("replacement", "signatory", at + "/result/replacement", "{}");
            case 8 -> Act.of("return again", account, at + "/handovers", "{\"collector\":\"Điểu Thị Mai\"}");
            default -> Act.of("shelf", account, at + "/result/shelf", "{\"place\":\"Kệ 2\"}");
        };
    }

    record Waiting(UUID id, String kind, String role) {
    }

}
