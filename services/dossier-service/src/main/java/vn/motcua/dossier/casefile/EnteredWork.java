package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/** Reads a sent form of the page into what the API takes. */
final class EnteredWork {

    private final MultiValueMap<String, String> form;

    EnteredWork(MultiValueMap<String, String> form) {
        this.form = form;
    }

    /**
     * The decision with all that was entered.
     * @throws Refusal if a number or a time cannot be read
     */
    Completion completion(String decision) {
        return new Completion(decision, text("comment"), text("reason"), text("reasonCode"), list("items"),
                receivedAt(), text("newDueDate"), text("collector"), limit(), text("limitCase"), result(), handOver(),
                text("reservedCode"), null, text("toStep"), "true".equals(text("receipt")) ? Boolean.TRUE : null);
    }

    /** How a corrected result ends the dossier; null for as before. */
    @Nullable Outcome outcome() {
        String name = text("outcome");
        return (name == null) ? null
                : Arrays.stream(Outcome.values())
                    .filter((one) -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "outcome", "value", name));
    }

    /** The ticked lines, and those that were added. */
    List<String> list(String field) {
        String more = this.form.getFirst(field + "More");
        return Stream
            .concat(this.form.getOrDefault(field, List.of()).stream(), (more == null) ? Stream.empty() : more.lines())
            .map(String::strip)
            .filter((line) -> !line.isEmpty())
            .distinct()
            .toList();
    }

    @Nullable String text(String field) {
        String entered = this.form.getFirst(field);
        return (entered == null || entered.isBlank()) ? null : entered.strip();
    }

    private @Nullable Instant receivedAt() {
        String entered = text("receivedAt");
        try {
            return (entered == null) ? null : LocalDateTime.parse(entered).atZone(Clocks.ZONE).toInstant();
        }
        catch (DateTimeParseException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "receivedAt", "value", String.valueOf(entered));
        }
    }

    private Completion.@Nullable SignedResult result() {
        String number = text("result.number");
        LocalDate from = day("result.validFrom");
        LocalDate to = day("result.validTo");
        return (number == null && from == null && to == null) ? null : new Completion.SignedResult(number, from, to);
    }

    /**
     * Asked for with the capacity; a form that does not ask for it sends the name alone.
     */
    private Completion.@Nullable HandOver handOver() {
        return (text("handover.capacity") == null) ? null
                : new Completion.HandOver(text("handover.capacity"), text("handover.idKind"), text("handover.idNumber"),
                        text("handover.authorisation"), text("handover.relation"),
                        "true".equals(text("handover.lostReceipt")), text("handover.acknowledged"),
                        text("handover.way"));
    }

    private @Nullable LocalDate day(String field) {
        String entered = text(field);
        try {
            return (entered == null) ? null : LocalDate.parse(entered);
        }
        catch (DateTimeParseException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", String.valueOf(entered));
        }
    }

    private @Nullable TimeLimit limit() {
        String value = text("limit");
        String unit = text("limitUnit");
        if (value == null || unit == null) {
            return null;
        }
        try {
            return new TimeLimit(Integer.parseInt(value), LimitUnit.valueOf(unit));
        }
        catch (IllegalArgumentException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "limit", "value", value);
        }
    }

}
