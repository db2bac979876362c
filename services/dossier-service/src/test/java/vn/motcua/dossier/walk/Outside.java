package vn.motcua.dossier.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be tried on a dossier beside the work that waits. */
final class Outside {

    private static final List<String> EVERYBODY = List.of("desk", "officer", "head", "signatory", "supervisor",
            "auditor", "catalogue");

    /** The agency has it already. */
    static final String NEVER_LAWFUL = "moved to itself";

    private static final String BECAUSE = "{\"reason\":\"Lý do thử\"}";

    private static final String PAPERS = """
            {"documents":[{"name":"Bản chính giấy tờ thử","originals":1,"copies":0}],"complete":%s}
            """;

    private static final List<Tried> WHILE_PAPERS_ARE_AWAITED = List.of(
            desk("papers", "/supplement", PAPERS.formatted(true)),
            desk("papers in part", "/supplement", PAPERS.formatted(false)), desk("withdraw", "/withdraw", BECAUSE),
            new Tried("another supplement", "supervisor", "/supplement-leave", BECAUSE));

    private static final List<Tried> WHILE_IT_IS_OPEN = List.of(desk("withdraw", "/withdraw", BECAUSE),
            new Tried("another supplement", "supervisor", "/supplement-leave", BECAUSE),
            new Tried("late supplement", "supervisor", "/late-supplement-leave", BECAUSE),
            new Tried("opinion", "officer", "/consultations",
                    "{\"unit\":\"H19.101.05\",\"content\":\"Xác minh nơi cư trú\",\"days\":2}"),
            new Tried("opinion", "officer", "/consultations",
                    "{\"unit\":\"H19.101.08\",\"content\":\"Xác minh nơi cư trú\",\"days\":1}"),
            new Tried("tax notice", "officer", "/obligations",
                    "{\"notice\":\"12/TB-TCS\",\"proof\":\"Thông báo nộp lệ phí trước bạ\"}"),
            new Tried("tax paid", "officer", "/obligations/met", "{\"proof\":\"Giấy nộp tiền 34\"}"),
            new Tried("tax paid", "officer", "/obligations/met", "{\"proof\":\"Giấy nộp tiền 35\"}"),
            desk("to another agency", "/inter-agency", way("ELECTRONIC", Neighbour.AGENCY, Neighbour.UNIT)),
            desk("to an upper agency", "/inter-agency", way("UPPER", Neighbour.UPPER_AGENCY, Neighbour.UPPER_UNIT)),
            desk("call the agencies off", "/inter-agency/call-off", BECAUSE),
            desk("right procedure", "/procedure", "{\"procedure\":\"1.004884\",\"reason\":\"Chọn nhầm thủ tục\"}"),
            desk("right procedure", "/procedure", "{\"procedure\":\"1.004873\",\"reason\":\"Chọn nhầm thủ tục\"}"),
            desk(NEVER_LAWFUL, "/move", "{\"agency\":\"H19.101\",\"reason\":\"Không đúng thẩm quyền\"}"));

    private static final List<Tried> WHEN_IT_IS_SETTLED = List.of(
            new Tried("lost", "signatory", "/faults", "{\"kind\":\"DOSSIER_LOST\",\"reason\":\"Thất lạc\"}"),
            new Tried("recall", "signatory", "/faults", "{\"kind\":\"RESULT_WRONG\",\"reason\":\"Sai họ tên\"}"),
            new Tried("replacement", "signatory", "/result/replacement", "{}"),
            desk("return again", "/handovers", "{\"collector\":\"Điểu Thị Mai\"}"),
            desk("shelf", "/result/shelf", "{\"place\":\"Kệ 2\"}"),
            desk("call", "/result/calls", "{\"words\":\"Đã gọi điện, hẹn chiều mai\"}"),
            desk("came back", "/result/undelivered", BECAUSE));

    private final JdbcClient database;

    Outside(JdbcClient database) {
        this.database = database;
    }

    /** Mostly what can happen to a dossier that stands so, now and then anything. */
    Act on(UUID dossier, LocalDate today, Dice dice) {
        String status = this.database.sql("SELECT status FROM dossier WHERE id = :id")
            .param("id", dossier)
            .query(String.class)
            .single();
        if (dice.chance(12)) {
            return duplicate(dossier, dice);
        }
        if (dice.chance(12)) {
            return Act.of("apology", "officer", at(dossier) + "/apology", "{" + Decisions.apology(today, dice) + "}");
        }
        return dice.oneOf(dice.chance(15)
                ? dice.oneOf(List.of(WHILE_PAPERS_ARE_AWAITED, WHILE_IT_IS_OPEN, WHEN_IT_IS_SETTLED)) : usual(status))
            .on(dossier, dice);
    }

    private static List<Tried> usual(String status) {
        return switch (status) {
            case "AWAITING_SUPPLEMENT", "SUPPLEMENT_BEFORE_ACCEPTANCE" -> WHILE_PAPERS_ARE_AWAITED;
            case "RETURNED", "RESOLVED" -> WHEN_IT_IS_SETTLED;
            default -> WHILE_IT_IS_OPEN;
        };
    }

    /** Of the same matter, where there is another; of itself, else. */
    private Act duplicate(UUID dossier, Dice dice) {
        UUID stays = this.database.sql("""
                SELECT coalesce((SELECT o.id FROM party own
                                   JOIN party other ON other.id_number = own.id_number AND other.dossier <> own.dossier
                                   JOIN dossier d ON d.id = own.dossier
                                   JOIN dossier o ON o.id = other.dossier AND o.procedure = d.procedure
                                  WHERE own.dossier = :dossier
                                    AND o.status IN ('ACCEPTED', 'IN_PROGRESS', 'AWAITING_SUPPLEMENT')
                                  ORDER BY o.received_at, o.id LIMIT 1), :dossier)
                """).param("dossier", dossier).query(UUID.class).single();
        return desk("duplicate", "/duplicate", "{\"stays\":\"" + stays + "\"}").on(dossier, dice);
    }

    private static String way(String forwarding, String agency, String unit) {
        return """
                {"forwarding":"%s","lead":"%s","parts":[{"unit":"%s","task":"Xác định thuế","days":2}]}
                """.formatted(forwarding, agency, unit);
    }

    private static Tried desk(String name, String path, String body) {
        return new Tried(name, "desk", path, body);
    }

    private static String at(UUID dossier) {
        return "/api/dossiers/" + dossier;
    }

    /** What its own people try mostly, and others now and then. */
    private record Tried(String name, String account, String path, String body) {

        Act on(UUID dossier, Dice dice) {
            String who = dice.chance(8) ? dice.oneOf(EVERYBODY) : this.account;
            return Act.of(this.name, who, at(dossier) + this.path, this.body);
        }

    }

}
