package vn.motcua.onestop.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The people of {@code deploy/setup.example} at work.
 */
final class Office {

    private static final String DESK = "tiepnhan1";

    private static final List<String> PEOPLE = List.of(DESK, "thuly1", "lanhdaophong1", "lanhdao1", "giamsat1");

    private static final String WORK = "/api/work-items";

    private final Caller caller;

    Office(Caller caller) {
        this.caller = caller;
        PEOPLE.forEach((account) -> caller.signIn(account, account + account));
    }

    /** Hands in a dossier and accepts it; answers its id. */
    String accepts() {
        JsonNode submitted = this.caller.post(DESK, 201, "/api/dossiers",
                Map.of("procedure", "1.004873", "channel", "DESK", "sets", 1, "returnBy", "DESK", "submitter",
                        Map.of("kind", "PERSON", "name", "Điểu Thị Ví Dụ", "idKind", "CITIZEN_ID", "idNumber",
                                "070190001234", "phone", "0912345678", "address", "Thôn Một, xã Ví Dụ")));
        String id = submitted.path("id").asString();
        completes(DESK, id, "CHECK", Map.of("decision", "ACCEPT"));
        return id;
    }

    /** Every step from the transfer to the hand-over of the result. */
    void settles(String dossier) {
        completes(DESK, dossier, "TRANSFER", Map.of("decision", "FORWARD"));
        completes("thuly1", dossier, "STEP", Map.of("decision", "FORWARD"));
        completes("lanhdaophong1", dossier, "STEP", Map.of("decision", "FORWARD"));
        completes("lanhdao1", dossier, "SIGN", Map.of("decision", "SIGN"));
        completes(DESK, dossier, "RETURN", Map.of("decision", "RETURNED", "collector", "Điểu Thị Ví Dụ"));
    }

    JsonNode dossier(String id) {
        return this.caller.get(DESK, "/api/dossiers/" + id);
    }

    /**
     * Numerator and denominator of each indicator, as the front door tells the
     * supervisor.
     */
    Map<String, String> indicators() {
        Map<String, String> found = new HashMap<>();
        for (JsonNode line : this.caller.get("giamsat1", "/api/indicators").path("indicators")) {
            found.put(line.path("id").asString(),
                    line.path("numerator").asLong() + "/" + line.path("denominator").asLong());
        }
        return found;
    }

    private void completes(String account, String dossier, String kind, Map<String, Object> completion) {
        for (JsonNode item : this.caller.get(account, WORK + "?dossier=" + dossier)) {
            if (item.path("kind").asString().equals(kind)) {
                this.caller.post(account, 204, WORK + "/" + item.path("id").asString() + "/complete", completion);
                return;
            }
        }
        throw new AssertionError(account + " has no work " + kind + " on " + dossier);
    }

}
