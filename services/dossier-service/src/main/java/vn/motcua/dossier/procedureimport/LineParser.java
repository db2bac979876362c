package vn.motcua.dossier.procedureimport;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.procedureimport.LineFault.Kind;
import vn.motcua.rules.procedure.NationalRecord;

/** Reads a line as a procedure of the national database. */
final class LineParser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int SHOWN = 2000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LineParser() {
    }

    static ImportLine parse(LineReader.Line line) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(line.bytes().duplicate()).toString();
        }
        catch (CharacterCodingException ex) {
            String shown = StandardCharsets.UTF_8.decode(line.bytes().duplicate()).toString();
            return unreadable(line, shown, LineFault.of(line.tooLong() ? Kind.TOO_LONG : Kind.NOT_UTF8));
        }
        if (line.tooLong()) {
            return unreadable(line, text, LineFault.of(Kind.TOO_LONG));
        }
        return parse(line, (text.indexOf(BYTE_ORDER_MARK) == 0) ? text.substring(1).strip() : text.strip());
    }

    private static ImportLine parse(LineReader.Line line, String text) {
        try {
            return ImportLine.read(line.number(), text, parse(text));
        }
        catch (JacksonException ex) {
            return unreadable(line, text, LineFault.of(Kind.NOT_JSON));
        }
        catch (UnreadableLine ex) {
            return unreadable(line, text, ex.fault());
        }
    }

    /** Reads a line that was read before. */
    static NationalRecord parse(String text) {
        JsonNode node = JSON.readTree(text);
        if (!node.isObject()) {
            throw new UnreadableLine(Kind.NOT_JSON, "");
        }
        return new LineParts(node).record();
    }

    private static ImportLine unreadable(LineReader.Line line, String text, LineFault fault) {
        String plain = text.replace('\0', ' ');
        return ImportLine.unreadable(line.number(), plain.substring(0, Math.min(SHOWN, plain.length())), fault);
    }

}
