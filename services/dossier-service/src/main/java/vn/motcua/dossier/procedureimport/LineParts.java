package vn.motcua.dossier.procedureimport;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.procedureimport.LineFault.Kind;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.procedure.NationalRecord;

/** The parts of a line. What is absent is empty; what is of another type is a fault. */
final class LineParts {

    private static final String CODE = "[1-9]\\.\\d{6}";

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final Set<String> CHANNELS = Set.of("DESK", "ONLINE", "POSTAL");

    private final JsonNode line;

    LineParts(JsonNode line) {
        this.line = line;
    }

    NationalRecord record() {
        String code = required("code");
        if (!code.matches(CODE)) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, "code");
        }
        return new NationalRecord(code, required("name"), text(this.line, "decision"),
                new HashSet<>(each("levels", (level) -> word(level, "levels"))), text(this.line, "field"),
                text(this.line, "implementing_agency"), text(this.line, "result"), each("channels", LineParts::channel),
                each("documents", LineParts::paper));
    }

    private String required(String part) {
        String text = text(this.line, part);
        if (text.isBlank()) {
            throw new UnreadableLine(Kind.FIELD_MISSING, part);
        }
        return text;
    }

    private <T> List<T> each(String part, Function<JsonNode, T> reading) {
        JsonNode node = this.line.path(part);
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, part);
        }
        List<T> all = new ArrayList<>();
        node.forEach((one) -> all.add(reading.apply(one)));
        return all;
    }

    private static NationalRecord.Channel channel(JsonNode node) {
        String channel = text(node, "channel");
        if (!CHANNELS.contains(channel)) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, "channel");
        }
        JsonNode limit = node.path("time_limit");
        BigDecimal value = number(limit, "value");
        return new NationalRecord.Channel(channel, value, unit(limit), whole(node, "fee_vnd", Long.MAX_VALUE),
                text(node, "note"));
    }

    private static @Nullable LimitUnit unit(JsonNode limit) {
        String unit = text(limit, "unit");
        try {
            return unit.isEmpty() ? null : LimitUnit.valueOf(unit);
        }
        catch (IllegalArgumentException ex) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, "unit");
        }
    }

    private static NationalRecord.Paper paper(JsonNode node) {
        return new NationalRecord.Paper(text(node, "name"), count(node, "originals"), count(node, "copies"));
    }

    private static int count(JsonNode node, String part) {
        Long count = whole(node, part, Integer.MAX_VALUE);
        return (count != null) ? count.intValue() : 0;
    }

    /** A number from zero; absent where there is none. */
    private static @Nullable Long whole(JsonNode node, String part, long most) {
        JsonNode value = node.path(part);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0
                || value.longValue() > most) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, part);
        }
        return value.longValue();
    }

    /** A number from zero, perhaps with a fraction; absent where there is none. */
    private static @Nullable BigDecimal number(JsonNode node, String part) {
        JsonNode value = node.path(part);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber() || value.decimalValue().signum() < 0 || value.decimalValue().compareTo(MOST) > 0) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, part);
        }
        return value.decimalValue();
    }

    private static String text(JsonNode node, String part) {
        JsonNode value = node.path(part);
        return (value.isMissingNode() || value.isNull()) ? "" : word(value, part);
    }

    private static String word(JsonNode value, String part) {
        if (!value.isString() || value.stringValue().indexOf('\0') >= 0) {
            throw new UnreadableLine(Kind.FIELD_UNREADABLE, part);
        }
        return Normalizer.normalize(value.stringValue(), Normalizer.Form.NFC).strip();
    }

}
