package vn.motcua.dossier.procedureimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.procedure.NationalRecord;

import static org.assertj.core.api.Assertions.assertThat;

class LineParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    {"code":"1.000001"                                                        | NOT_JSON         | ``
                    ["1.000001"]                                                              | NOT_JSON         | ``
                    {"code":"1.000001","name":"A"} {}                                         | NOT_JSON         | ``
                    {"name":"A"}                                                              | FIELD_MISSING    | code
                    {"code":"1.1","name":"A"}                                                 | FIELD_UNREADABLE | code
                    {"code":1.000001,"name":"A"}                                              | FIELD_UNREADABLE | code
                    {"code":"1.000001","name":" "}                                            | FIELD_MISSING    | name
                    {"code":"1.000001","name":"A\\u0000"}                                     | FIELD_UNREADABLE | name
                    {"code":"1.000001","name":"A","levels":"COMMUNE"}                         | FIELD_UNREADABLE | levels
                    {"code":"1.000001","name":"A","channels":[{"channel":"FAX"}]}             | FIELD_UNREADABLE | channel
                    {"code":"1.000001","name":"A","channels":[{"channel":"DESK","fee_vnd":-1}]} | FIELD_UNREADABLE | fee_vnd
                    {"code":"1.000001","name":"A","channels":[{"channel":"DESK","time_limit":{"value":-1}}]} | FIELD_UNREADABLE | value
                    {"code":"1.000001","name":"A","channels":[{"channel":"DESK","time_limit":{"value":1,"unit":"WEEK"}}]} | FIELD_UNREADABLE | unit
                    {"code":"1.000001","name":"A","documents":[{"name":"x","originals":"1"}]} | FIELD_UNREADABLE | originals
                    """)
    void what_cannot_be_read_says_what_is_wrong(String line, LineFault.Kind kind, String fact) {
        ImportLine read = parse(line.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(read.record()).isNull();
        assertThat(read.fault()).isEqualTo(new LineFault(kind, fact));
    }

    @Test
    void what_is_absent_is_empty() {
        NationalRecord record = parse(
                "\uFEFF{\"code\":\"1.000001\",\"name\":\"Kha\\u0301m\"}\r\n".getBytes(StandardCharsets.UTF_8))
            .get(0)
            .record();
        assertThat(record).isNotNull();
        assertThat(record.name()).isEqualTo("Khám");
        assertThat(record.channels()).isEmpty();
        assertThat(record.agency()).isEmpty();
    }

    @Test
    void limit_and_papers_are_read() {
        NationalRecord record = LineParser.parse("""
                {"code":"1.000001","name":"A","levels":["COMMUNE"],"channels":[{"channel":"ONLINE",
                "time_limit":{"value":1.5,"unit":"WORKING_DAY"},"fee_vnd":0,"note":"Miễn phí"},
                {"channel":"DESK","time_limit":null,"fee_vnd":null,"note":null}],
                "documents":[{"name":"Tờ khai","originals":1,"copies":2}]}""");
        assertThat(record.channels()).containsExactly(
                new NationalRecord.Channel("ONLINE", new BigDecimal("1.5"), LimitUnit.WORKING_DAY, 0L, "Miễn phí"),
                new NationalRecord.Channel("DESK", null, null, null, ""));
        assertThat(record.documents()).containsExactly(new NationalRecord.Paper("Tờ khai", 1, 2));
    }

    @Test
    void a_line_that_is_no_text_or_too_long_is_left_out_and_the_next_is_read() {
        byte[] good = "\n{\"code\":\"1.000001\",\"name\":\"A\"}".getBytes(StandardCharsets.UTF_8);
        byte[] bad = { (byte) 0xC3, '(' };
        assertThat(parse(together(bad, good))).extracting(ImportLine::number).containsExactly(1, 2);
        assertThat(parse(together(bad, good)).get(0).fault()).isEqualTo(LineFault.of(LineFault.Kind.NOT_UTF8));
        List<ImportLine> lines = parse(together(new byte[LineReader.LONGEST + 1], good));
        assertThat(lines.get(0).fault()).isEqualTo(LineFault.of(LineFault.Kind.TOO_LONG));
        assertThat(lines.get(0).raw()).hasSize(2000).doesNotContain("\0");
        assertThat(lines.get(1).record()).isNotNull();
    }

    private static byte[] together(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<ImportLine> parse(byte[] file) {
        LineReader reader = new LineReader(new ByteArrayInputStream(file));
        List<ImportLine> lines = new ArrayList<>();
        try {
            for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
                lines.add(LineParser.parse(line));
            }
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        assertThat(reader.bytes()).isBetween((long) file.length, file.length + 1L);
        return lines;
    }

}
