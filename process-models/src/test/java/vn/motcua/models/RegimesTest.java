package vn.motcua.models;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RegimesTest {

    private static final LocalDate LAST_DAY_LOOKED_AT = LocalDate.of(2027, 12, 31);

    /** The facts of a regime that somebody may doubt, and so carry their source. */
    private static final Set<String> MARKED = Set.of("title", "legalSource", "validFrom", "validTo", "codePattern",
            "apologyRule", "supplementPolicy", "maxSupplementRounds", "statusCodes", "citations", "forms");

    static Stream<JsonNode> regimes() {
        return ProcessModels.regimes()
            .stream()
            .map((name) -> JsonMapper.shared().readTree(ProcessModels.resource(name)));
    }

    @Test
    void one_regime_follows_the_other_without_a_gap() {
        List<JsonNode> regimes = regimes().toList();

        assertThat(regimes.get(0).get("validFrom").asString()).isEqualTo("2018-06-21");
        for (int next = 1; next < regimes.size(); next++) {
            assertThat(from(regimes.get(next))).isEqualTo(to(regimes.get(next - 1)).plusDays(1));
        }
        assertThat(regimes.get(regimes.size() - 1).get("validTo").isNull()).isTrue();
    }

    @ParameterizedTest(name = "on {0} regime {1} calls form {2} \"{3}: {4}\"")
    @CsvSource({ "2020-06-01, 61/2018, APOLOGY, Mẫu số 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả",
            "2020-06-01, 61/2018, CONTROL_SLIP, Mẫu số 05, Phiếu kiểm soát quá trình giải quyết hồ sơ",
            "2025-06-30, 61/2018, RECEIPT, Mẫu số 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            "2025-07-01, 118/2025, APOLOGY, Mẫu số 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả",
            "2025-09-14, 118/2025, CONTROL_SLIP, Mẫu số 05, Phiếu kiểm soát quá trình giải quyết hồ sơ",
            "2025-09-15, 118/2025, APOLOGY, Mẫu số 04, Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
            "2025-09-15, 118/2025, STOP, Mẫu số 05, Thông báo dừng giải quyết hồ sơ",
            "2026-08-04, 118/2025, CONTROL_SLIP, Mẫu số 06, Phiếu kiểm soát quá trình giải quyết hồ sơ",
            "2026-08-05, 309/2026, BOOK, Mẫu số 07, Sổ theo dõi hồ sơ",
            "2026-11-16, 309/2026, SUPPLEMENT, Mẫu số 02, 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'" })
    void a_form_has_the_name_of_its_day(LocalDate day, String regime, String key, String mark, String title) {
        JsonNode ofDay = regimes().filter((one) -> isInForce(one, day)).findFirst().orElseThrow();
        JsonNode form = forms(ofDay, day).stream()
            .filter((one) -> key.equals(text(one, "key")))
            .findFirst()
            .orElseThrow();

        assertThat(text(ofDay, "id")).isEqualTo(regime);
        assertThat(text(form, "mark")).isEqualTo(mark);
        assertThat(text(form, "title")).isEqualTo(title);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void on_every_day_the_forms_are_numbered_through_and_each_is_there_once(JsonNode regime) {
        LocalDate first = LocalDate.parse(text(regime.get("forms").get(0), "validFrom"));
        first.datesUntil(to(regime).plusDays(1)).forEach((day) -> {
            List<JsonNode> forms = forms(regime, day);
            List<Integer> numbers = forms.stream().map((form) -> form.get("number").asInt()).toList();
            assertThat(numbers).isEqualTo(Stream.iterate(1, (number) -> number + 1).limit(numbers.size()).toList());
            assertThat(forms.stream().map((form) -> text(form, "key"))).doesNotHaveDuplicates()
                .contains("RECEIPT", "SUPPLEMENT", "REFUSAL", "APOLOGY", "CONTROL_SLIP", "BOOK");
        });
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void a_form_is_marked_by_its_number_and_a_slip_is_small(JsonNode regime) {
        for (JsonNode form : regime.get("forms")) {
            assertThat(text(form, "mark")).isEqualTo("Mẫu số 0" + form.get("number").asInt());
            assertThat(text(form, "paper")).isEqualTo("BOOK".equals(text(form, "key")) ? "A4" : "A5");
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void one_supplement_one_reappointment_and_a_code_of_agency_day_and_serial(JsonNode regime) {
        assertThat(text(regime, "codePattern")).isEqualTo("{agency}-{yyMMdd}-{serial:0000}");
        assertThat(text(regime, "supplementPolicy")).isEqualTo("RESTART");
        assertThat(regime.get("maxSupplementRounds").asInt()).isEqualTo(1);
        assertThat(text(regime.get("apologyRule"), "deadline")).isEqualTo("LAST_WORKING_DAY_BEFORE_DUE_DAY");
        assertThat(regime.get("apologyRule").get("reappointments").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void what_happens_to_the_clock_rests_on_a_decree_of_the_regime_itself(JsonNode regime) {
        assertThat(regime.get("citations").propertyNames()).containsExactlyInAnyOrder("START", "PAUSE", "RESTART",
                "REAPPOINT");
        String decree = regime.get("legalSource").get(0).asString();
        assertThat(regime.get("citations").valueStream().map(JsonNode::asString))
            .allMatch((cited) -> cited.startsWith(decree));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void every_fact_says_how_sure_it_is(JsonNode regime) {
        assertThat(regime.get("confidence").propertyNames()).containsExactlyInAnyOrderElementsOf(MARKED);
        for (JsonNode form : regime.get("forms")) {
            assertThat(form.get("confidence").propertyNames()).containsExactlyInAnyOrder("title", "numberSuffix",
                    "paper", "validity");
        }
        assertThat(marks(regime)).allMatch((mark) -> mark
            .matches("(source|recalled|reported|inferred|not established|in force|see each form|before ).*"));
    }

    private static List<String> marks(JsonNode regime) {
        List<String> marks = new ArrayList<>();
        regime.findValues("confidence").forEach((facts) -> facts.forEach((mark) -> marks.add(mark.asString())));
        return marks;
    }

    private static List<JsonNode> forms(JsonNode regime, LocalDate day) {
        return regime.get("forms").valueStream().filter((form) -> isInForce(form, day)).toList();
    }

    private static boolean isInForce(JsonNode dated, LocalDate day) {
        return !day.isBefore(from(dated)) && !day.isAfter(to(dated));
    }

    private static LocalDate from(JsonNode dated) {
        return LocalDate.parse(text(dated, "validFrom"));
    }

    private static LocalDate to(JsonNode dated) {
        return dated.get("validTo").isNull() ? LAST_DAY_LOOKED_AT : LocalDate.parse(text(dated, "validTo"));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

}
