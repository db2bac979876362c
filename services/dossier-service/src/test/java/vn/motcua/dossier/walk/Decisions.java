package vn.motcua.dossier.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static java.util.Map.entry;

/**
 * What may be answered to each kind of work: what moves a dossier on stands often, what
 * is rare or unlawful at that place stands once.
 */
final class Decisions {

    private static final String REASON = "\"reason\":\"Lý do thử\"";

    private static final String ITEMS = "\"items\":[\"Bản chính giấy tờ thử (Điều 22 Nghị định 123/2015/NĐ-CP)\"]";

    private static final Map<String, List<String>> OF_KIND = Map.ofEntries(
            entry("CHECK",
                    List.of("ACCEPT", "ACCEPT", "ACCEPT", "ACCEPT", "SUPPLEMENT", "REFUSE_RECEPTION", "FORWARD")),
            entry("TRANSFER", List.of("FORWARD", "FORWARD", "FORWARD", "SIGN")),
            entry("STEP",
                    List.of("FORWARD", "FORWARD", "FORWARD", "FORWARD", "FORWARD", "FORWARD", "SUPPLEMENT", "SEND_BACK",
                            "REFUSE", "STOP", "VERIFY", "RETURNED")),
            entry("SIGN", List.of("SIGN", "SIGN", "SIGN", "SIGN", "SEND_BACK", "APPROVE")),
            entry("SIGN_STOP", List.of("SIGN", "SIGN", "SEND_BACK")),
            entry("SETTLE", List.of("APPROVE", "APPROVE", "APPROVE", "REFUSE", "SUPPLEMENT", "SIGN")),
            entry("RETURN", List.of("RETURNED", "RETURNED", "SIGN")),
            entry("DEADLINE_QUESTION", List.of("IN_TIME", "APOLOGISE", "APOLOGISE", "SIGN")),
            entry("LATENESS_QUESTION", List.of("APOLOGISE", "APOLOGISE", "IN_TIME")),
            entry("SIGN_APOLOGY", List.of("SIGN", "SIGN", "SIGN", "SEND_BACK", "DELIVERED")),
            entry("REVISE_APOLOGY", List.of("APOLOGISE", "APOLOGISE", "SIGN")),
            entry("DELIVER_APOLOGY", List.of("DELIVERED", "DELIVERED", "SIGN")),
            entry("SIGN_LATE_NOTICE", List.of("SIGN", "SIGN", "DELIVERED")),
            entry("DELIVER_LATE_NOTICE", List.of("DELIVERED", "DELIVERED", "SIGN")),
            entry("AGENCY_PART", List.of("DONE", "DONE", "CANNOT", "SIGN")),
            entry("RECEIVE_BACK", List.of("RECEIVED", "RECEIVED", "SIGN")),
            entry("CONSULT", List.of("AGREE", "AGREE", "DISAGREE", "SIGN")));

    private Decisions() {
    }

    /** The body of one answer. */
    static String body(String kind, LocalDate today, Dice dice) {
        String decision = dice.oneOf(OF_KIND.getOrDefault(kind, List.of("FORWARD")));
        return "{\"decision\":\"" + decision + "\"" + words(decision, today, dice) + "}";
    }

    /** A letter that gives the reason and a new day; the day may be no working day. */
    static String apology(LocalDate today, Dice dice) {
        return REASON + ",\"reasonCode\":\"OTHER\",\"newDueDate\":\"" + today.plusDays(dice.below(15)) + "\"";
    }

    private static String words(String decision, LocalDate today, Dice dice) {
        if (dice.chance(4)) {
            return "";
        }
        return switch (decision) {
            case "SUPPLEMENT" -> "," + REASON + "," + ITEMS;
            case "REFUSE", "REFUSE_RECEPTION", "STOP" -> "," + REASON;
            case "SEND_BACK" -> "," + REASON + (dice.chance(40) ? ",\"toStep\":\"user_ExamineDossier\"" : "");
            case "AGREE", "DISAGREE", "DONE", "CANNOT" -> ",\"comment\":\"Đã xác minh tại nơi cư trú\"";
            case "VERIFY" -> "," + REASON + ",\"limit\":{\"value\":" + dice.below(25) + ",\"unit\":\"WORKING_DAY\"}";
            case "APOLOGISE" -> "," + apology(today, dice);
            case "SIGN" -> "," + REASON;
            case "RETURNED" -> ",\"collector\":\"Điểu Thị Mai\"";
            default -> "";
        };
    }

}
