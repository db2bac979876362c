package vn.motcua.rules.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.procedure.NationalRecord.Channel;
import vn.motcua.rules.procedure.NationalRecord.Paper;

import static org.assertj.core.api.Assertions.assertThat;

class RecordReadingTest {

    private static final Paper PAPER = new Paper("Tờ khai", 1, 0);

    @Test
    void a_clear_line_is_sound_and_says_limit_and_fee() {
        RecordReading reading = RecordReading
            .of(record(List.of(channel(3, "WORKING_DAY", 0L, "Miễn phí"), channel(3, "WORKING_DAY", 0L, "Miễn phí"))));
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.isSound()).isTrue();
        assertThat(reading.limit()).isEqualTo(TimeLimit.workingDays(3));
        assertThat(reading.feeVnd()).isZero();
        assertThat(reading.feeNote()).isEqualTo("Miễn phí");
        assertThat(reading.limitText()).isEqualTo("trực tiếp: 3 ngày làm việc");
    }

    /** Values of one way to file; the other way is sound: 3 working days, free. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`',
            textBlock = """
                    1    | -           | 0      | Miễn phí                                     | LIMIT_UNIT_MISSING LIMIT_DIFFERS
                    -    | -           | 0      | Miễn phí                                     | LIMIT_MISSING_SOMEWHERE
                    5    | WORKING_DAY | 0      | Miễn phí                                     | LIMIT_DIFFERS
                    3    | DAY         | 0      | Miễn phí                                     | LIMIT_DIFFERS
                    3    | WORKING_DAY | 0      | Miễn phí06 ngày làm việc                     | LIMIT_OTHER_IN_NOTE
                    3    | WORKING_DAY | 0      | Miễn phí03 (ba) ngày  làm việc               | ``
                    3    | WORKING_DAY | 0      | Miễn phí(Theo Hội đồng nhân dân cấp tỉnh)    | FEE_SET_BY_COUNCIL
                    3    | WORKING_DAY | 0      | Miễn phí(Uỷ ban nhân dân tỉnh quy định)      | FEE_SET_BY_COUNCIL
                    3    | WORKING_DAY | 0      | Miễn phí(3.000 đồng/GT-lần)                  | FEE_FREE_WITH_AMOUNT
                    3    | WORKING_DAY | -      | 700 VNĐ(700.000 đồng/cơ sở.)                 | FEE_TOO_SMALL FEE_DIFFERS FEE_SEVERAL_AMOUNTS
                    3    | WORKING_DAY | 700    | -                                            | FEE_TOO_SMALL FEE_DIFFERS
                    3    | WORKING_DAY | -      | VNĐ(Theo Thông tư)                           | FEE_NUMBER_LOST FEE_DIFFERS
                    3    | WORKING_DAY | -      | -                                            | FEE_UNREAD FEE_DIFFERS
                    3    | WORKING_DAY | -      | 500,000 Việt Nam Đồng                        | FEE_DIFFERS
                    3    | WORKING_DAY | -      | 800,000 VNĐ(mức 400.000 đồng/hồ sơ từ 01/7)  | FEE_DIFFERS FEE_SEVERAL_AMOUNTS
                    3    | WORKING_DAY | -      | Không có thông tin                           | NO_INFORMATION FEE_UNREAD FEE_DIFFERS
                    0    | WORKING_DAY | 0      | Miễn phí                                     | LIMIT_DIFFERS LIMIT_IMPLAUSIBLE
                    1.5  | WORKING_DAY | 0      | Miễn phí                                     | LIMIT_FRACTIONAL LIMIT_DIFFERS
                    1100 | -           | 0      | Miễn phí                                     | LIMIT_UNIT_MISSING LIMIT_DIFFERS LIMIT_IMPLAUSIBLE
                    3    | WORKING_DAY | 0      | Miễn phí<br/>                                | HTML_LEFT
                    3    | WORKING_DAY | 0      | Miễn phí&nbsp;                               | HTML_LEFT
                    """)
    void what_one_way_to_file_says_is_doubted(@Nullable BigDecimal limit, @Nullable LimitUnit unit, @Nullable Long fee,
            @Nullable String note, @Nullable String doubts) {
        RecordReading reading = RecordReading
            .of(record(List.of(new Channel("ONLINE", limit, unit, fee, (note != null) ? note : ""),
                    channel(3, "WORKING_DAY", 0L, "Miễn phí"))));
        assertThat(reasons(reading)).isEqualTo((doubts != null) ? doubts : "");
    }

    @Test
    void what_is_unclear_has_no_value() {
        assertThat(RecordReading.of(record(List.of(channel(1, null, 0L, "Miễn phí")))).limit()).isNull();
        assertThat(RecordReading.of(record(List.of(channel(3, "DAY", null, "700 VNĐ")))).feeVnd()).isNull();
        assertThat(RecordReading.of(record(List.of(channel(3, "DAY", 0L, "Miễn phí(HĐND tỉnh)")))).feeVnd()).isNull();
        RecordReading amount = RecordReading.of(record(List.of(channel(3, "DAY", null, "500,000 Việt Nam Đồng"))));
        assertThat(amount.feeVnd()).isEqualTo(500_000);
        assertThat(amount.isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Đăng ký 1.001193 khai sinh | 1/QĐ-BTP          | COMMUNE | Sở | Giấy | CODE_IN_NAME
            Khai sinh                  | Demo/QĐ-BCA       | COMMUNE | Sở | Giấy | TEST_ROW
            Khai sinh                  | QĐ/0001-BCA       | COMMUNE | Sở | Giấy | DECISION_UNUSUAL
            Khai sinh                  | 1523/QĐ-BCA-C06   | COMMUNE | Sở | Giấy | ``
            Cơ chế thử nghiệm (Open)   | 12a/2026/QĐ-NHNN  | COMMUNE | Sở | Giấy | ``
            Khai sinh                  | 1/QĐ-BTP          | OTHER   | Sở | Giấy | LEVEL_UNKNOWN
            Khai sinh                  | 1/QĐ-BTP          | COMMUNE | `` | Giấy | AGENCY_MISSING
            Khai sinh                  | 1/QĐ-BTP          | COMMUNE | Sở | ``   | RESULT_MISSING
            """)
    void the_words_of_a_line_are_doubted(String name, String decision, String level, String agency, String result,
            String doubts) {
        RecordReading reading = RecordReading.of(new NationalRecord("1.000001", name, decision, Set.of(level),
                "Hộ tịch", agency, result, List.of(channel(3, "WORKING_DAY", 0L, "Miễn phí")), List.of(PAPER)));
        assertThat(reasons(reading)).isEqualTo(doubts);
    }

    @Test
    void papers_are_doubted() {
        assertThat(papers()).isEqualTo("DOCUMENTS_MISSING");
        assertThat(papers(new Paper("Tờ khai", 20251, 1))).isEqualTo("DOCUMENT_COUNT_IMPLAUSIBLE");
        assertThat(papers(new Paper("Tờ khai", 0, 0))).isEqualTo("DOCUMENT_COUNT_MISSING");
        assertThat(papers(new Paper("Tờ khai", 0, 2))).isEmpty();
    }

    @Test
    void a_line_without_a_way_to_file_has_no_limit() {
        assertThat(reasons(RecordReading.of(record(List.of())))).isEqualTo("CHANNEL_MISSING LIMIT_MISSING");
    }

    @Test
    void every_reason_says_what_stands_in_the_line() {
        RecordReading reading = RecordReading.of(record(List.of(channel(17, "DAY", 0L, "Miễn phí"),
                channel(20, "DAY", 0L, "Miễn phí" + " rất dài".repeat(40) + " HĐND"))));
        assertThat(reading.doubts()).extracting(Doubt::reason)
            .containsExactly(DoubtReason.LIMIT_DIFFERS, DoubtReason.FEE_SET_BY_COUNCIL);
        assertThat(reading.doubts().get(0).facts()).containsEntry("limits", "17 ngày, 20 ngày");
        assertThat(reading.doubts().get(1).facts().get("fee")).hasSizeLessThanOrEqualTo(160).endsWith("…");
    }

    private static String papers(Paper... papers) {
        return reasons(RecordReading.of(new NationalRecord("1.000001", "Khai sinh", "1/QĐ-BTP", Set.of("COMMUNE"),
                "Hộ tịch", "UBND cấp xã", "Giấy", List.of(channel(3, "DAY", 0L, "Miễn phí")), List.of(papers))));
    }

    private static String reasons(RecordReading reading) {
        return String.join(" ", reading.doubts().stream().map((doubt) -> doubt.reason().name()).toList());
    }

    private static NationalRecord record(List<Channel> channels) {
        return new NationalRecord("1.000001", "Khai sinh", "1/QĐ-BTP", Set.of("COMMUNE"), "Hộ tịch", "UBND cấp xã",
                "Giấy", channels, List.of(PAPER));
    }

    private static Channel channel(int limit, @Nullable String unit, @Nullable Long fee, String note) {
        return new Channel("DESK", BigDecimal.valueOf(limit), (unit != null) ? LimitUnit.valueOf(unit) : null, fee,
                note);
    }

}
