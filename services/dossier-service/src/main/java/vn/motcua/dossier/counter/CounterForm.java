package vn.motcua.dossier.counter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.guidance.NewGuidance;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.intake.PeopleEntered;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.fee.Dong;

/**
 * The form of the counter as the browser sends it: every field by its name, so that
 * whatever was typed can be shown again as it was typed.
 * <p>
 * Fields have the names that refusals use ({@code submitter.name}), so an error finds its
 * field.
 */
public record CounterForm(Map<String, String> fields) {

    static final String TOKEN = "token";

    static final String PROCEDURE = "procedure";

    static final String LIMIT_CASE = "limitCase";

    private static final int MOST_PAPERS = 200;

    /** The way alone says nothing: one of them is always chosen. */
    private static final List<String> FEE = List.of("amount", "reason", "proof", "receiptNumber");

    private static final List<String> HAND_OVER = List.of("idKind", "idNumber", "authorisation", "relation",
            "acknowledged");

    public CounterForm {
        fields = Map.copyOf(fields);
    }

    /** A form nobody has filled in yet. */
    static CounterForm fresh(String procedure) {
        return new CounterForm(Map.of(TOKEN, UUID.randomUUID().toString(), PROCEDURE, procedure));
    }

    /** What stands in the field; empty where nothing does. */
    public String value(String field) {
        return this.fields.getOrDefault(field, "");
    }

    /** What stands in the field, or what a fresh form proposes. */
    public String value(String field, String proposed) {
        String value = value(field);
        return value.isEmpty() ? proposed : value;
    }

    /** Whether one of the fields of this person holds something. */
    public boolean hasPerson(String person) {
        return !value(person + ".name").isBlank() || !value(person + ".idNumber").isBlank();
    }

    /** Whether this paper is ticked; all are, until the form was sent. */
    public boolean ticked(int paper) {
        return !this.fields.containsKey(paper(paper, "name")) || this.fields.containsKey(paper(paper, "ticked"));
    }

    /** The field of a paper: {@code documents[0].name}. */
    public static String paper(int index, String field) {
        return "documents[" + index + "]." + field;
    }

    UUID token() {
        try {
            return UUID.fromString(value(TOKEN));
        }
        catch (IllegalArgumentException ex) {
            throw new Refusal(RefusalReason.FIELD_MISSING, TOKEN);
        }
    }

    CounterAct act() {
        return CounterAct.of(value("act"))
            .orElseThrow(() -> new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", "decision", value("act")));
    }

    NewDossier dossier() {
        return new NewDossier(value(PROCEDURE), null, value("channel"), person("submitter"), person("owner"),
                person("representative"), papers(), number("sets"), value("returnBy"));
    }

    /** Whose matter it is; nobody as long as what stands there cannot be right. */
    Optional<Party> principal() {
        boolean owner = !value("owner.idNumber").isBlank();
        try {
            return Optional.of(PeopleEntered.readFew(owner ? PartyRole.OWNER : PartyRole.SUBMITTER,
                    person(owner ? "owner" : "submitter")));
        }
        catch (Refusal | Refusals half) {
            return Optional.empty(); // still being typed; it is told when it is sent
        }
    }

    /** The token of the form is the id: what arrives twice is kept once. */
    NewGuidance guidance() {
        return new NewGuidance(token(), value(PROCEDURE), value("matter"), person("submitter"), missing(),
                value("supplementReason"), value("competentAgency"));
    }

    private NewDossier.Person person(String who) {
        return new NewDossier.Person(value(who + ".kind"), value(who + ".name"), value(who + ".idKind"),
                value(who + ".idNumber"), value(who + ".phone"), value(who + ".email"), value(who + ".address"));
    }

    private List<NewDossier.Paper> papers() {
        List<NewDossier.Paper> papers = new ArrayList<>();
        for (int i = 0; i < MOST_PAPERS && this.fields.containsKey(paper(i, "name")); i++) {
            if (ticked(i)) {
                papers.add(new NewDossier.Paper(value(paper(i, "name")), number(paper(i, "originals")),
                        number(paper(i, "copies"))));
            }
        }
        lines("more").forEach((name) -> papers.add(new NewDossier.Paper(name, 1, 0)));
        return papers;
    }

    /**
     * What is missing: the listed papers that are not ticked, and what was written down
     * besides.
     */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < MOST_PAPERS && this.fields.containsKey(paper(i, "name")); i++) {
            if (!ticked(i)) {
                missing.add(value(paper(i, "name")));
            }
        }
        missing.addAll(lines("items"));
        return missing;
    }

    /** When it was received complete; null means now. */
    @Nullable Instant receivedAt() {
        String text = value("receivedAt").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text).atZone(Clocks.ZONE).toInstant();
        }
        catch (DateTimeParseException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "receivedAt");
        }
    }

    /** Whether anything is said about the fee. */
    public boolean hasFee() {
        return !value("fee.relief", "NONE").equals("NONE")
                || FEE.stream().anyMatch((field) -> !value("fee." + field).isBlank());
    }

    /** What is said about the fee; null where nothing but the published one is. */
    Completion.@Nullable Fee fee() {
        return hasFee() ? new Completion.Fee(Dong.written("fee.amount", value("fee.amount")), value("fee.relief"),
                value("fee.reason"), value("fee.proof"), value("fee.receiptNumber"),
                value("fee.receiptNumber").isBlank() ? "" : value("fee.way")) : null;
    }

    /** Who takes the result; the submitter unless somebody else is named. */
    String collector() {
        return value("collector", value("submitter.name")).strip();
    }

    /** Whether the person asks for a receipt though the result is given at once. */
    public boolean wantsReceipt() {
        return value("receipt").equals("true");
    }

    /** Whether more is said of who takes the result than the name. */
    public boolean hasHandOver() {
        return !value("handover.capacity", "SUBMITTER").equals("SUBMITTER")
                || HAND_OVER.stream().anyMatch((field) -> !value("handover." + field).isBlank());
    }

    /** Who takes the result; null where only the name is said. */
    Completion.@Nullable HandOver handOver() {
        return hasHandOver() ? new Completion.HandOver(value("handover.capacity", "SUBMITTER"),
                value("handover.idKind"), value("handover.idNumber"), value("handover.authorisation"),
                value("handover.relation"), null, value("handover.acknowledged"), null) : null;
    }

    private List<String> lines(String field) {
        return value(field).lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
    }

    /** Null where nothing stands; what is no number is refused like a wrong number. */
    private @Nullable Integer number(String field) {
        String text = value(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

}
