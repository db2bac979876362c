package vn.motcua.dossier.calendarchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import vn.motcua.dossier.setup.BadCell;
import vn.motcua.dossier.setup.CsvText;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The yearly list as a file: {@code date,name_vi,kind} in any order, perhaps
 * {@code replaces}; other columns are for people.
 */
final class HolidayFile {

    private HolidayFile() {
    }

    static List<EditForm.Line> read(byte[] file) {
        List<CsvText.Line> lines = parse(decode(file));
        if (lines.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "file");
        }
        List<String> header = lines.get(0).values().stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
        int date = column(header, "date");
        int name = column(header, "name_vi");
        int kind = column(header, "kind");
        int replaces = header.indexOf("replaces");
        return lines.stream()
            .skip(1)
            .map((line) -> new EditForm.Line(value(line, date), kind(value(line, kind)), value(line, name),
                    value(line, replaces)))
            .toList();
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        catch (CharacterCodingException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "file");
        }
    }

    private static List<CsvText.Line> parse(String text) {
        try {
            return CsvText.parse(text);
        }
        catch (BadCell ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "file");
        }
    }

    private static int column(List<String> header, String name) {
        int place = header.indexOf(name);
        if (place < 0) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "file." + name);
        }
        return place;
    }

    private static String value(CsvText.Line line, int place) {
        return (place < 0 || place >= line.values().size()) ? "" : line.values().get(place);
    }

    private static String kind(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return upper.equals("MAKEUP_WORKING") ? "MAKE_UP_WORKING" : upper;
    }

}
