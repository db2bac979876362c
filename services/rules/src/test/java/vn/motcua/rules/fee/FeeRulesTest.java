package vn.motcua.rules.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.fee.FeeAccount.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeeRulesTest {

    private static final FeeAccount NOTHING_YET = FeeAccount.of(null, List.of());

    @ParameterizedTest(name = "published {0}, said {1}, {2}, because {3}, proof {4}: {5}")
    @CsvSource({ "8000, , NONE, '', '', 8000", "8000, 8000, NONE, '', '', 8000", ", , NONE, '', '', null",
            ", 20000, NONE, '', '', 20000", "0, , NONE, '', '', 0",
            "2000, 5000, NONE, '', '', fee.reason FEE_NOT_AS_PUBLISHED", "2000, 5000, NONE, ba trang, '', 5000",
            "0, 8000, NONE, '', '', fee.reason FEE_NOT_AS_PUBLISHED",
            "8000, , EXEMPT, hộ nghèo, Giấy xác nhận hộ nghèo, 0", "8000, 0, EXEMPT, hộ nghèo, Giấy xác nhận, 0",
            "8000, 1, EXEMPT, hộ nghèo, Giấy xác nhận, fee.amount FEE_EXEMPT",
            "8000, , EXEMPT, '', '', fee.reason FIELD_MISSING fee.proof FIELD_MISSING",
            "8000, 4000, REDUCED, nộp trực tuyến, Nghị quyết HĐND, 4000",
            ", 4000, REDUCED, nộp trực tuyến, Nghị quyết HĐND, 4000",
            "8000, 8000, REDUCED, a, b, fee.amount FEE_NOT_REDUCED",
            "8000, 0, REDUCED, a, b, fee.amount FEE_NOT_REDUCED",
            "8000, , REDUCED, a, ' ', fee.amount FIELD_MISSING fee.proof FIELD_MISSING",
            "8000, 8000.5, NONE, '', '', fee.amount FIELD_INVALID", "8000, -1, NONE, '', '', fee.amount FIELD_INVALID",
            "8000, 1e999999999, NONE, x, '', fee.amount FIELD_INVALID", ", 1e10, NONE, '', '', 10000000000",
            ", 10000000001, NONE, '', '', fee.amount FIELD_INVALID" })
    void what_is_owed(Long published, BigDecimal said, FeeRelief relief, String ground, String proof, String expected) {
        assertThat(outcome(() -> FeeRules.assess(published, NOTHING_YET, said, relief, ground, proof).amount()))
            .isEqualTo(expected);
    }

    @Test
    void money_is_given_back_by_who_took_it() {
        FeeAccount all = new FeeAccount(new FeeEntry.Assessed(15_000L, FeeRelief.NONE, "", ""), 10_000);
        FeeAccount none = FeeAccount.of(15_000L, List.of());
        assertThat(FeeRules.refundable(all, new FeeAccount(all.assessed(), 15_000), "UBND xã").kept())
            .as("no more than is left")
            .isEqualTo(10_000);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FeeRules.refundable(all, none, "UBND xã"))
            .satisfies((refused) -> assertThat(refused.reason().code()).isEqualTo("fee-taken-elsewhere"));
        assertThat(FeeRules.refundable(none, none, "").kept()).isZero();
    }

    @Test
    void the_fee_of_the_right_procedure_is_owed_and_who_paid_pays_nothing_more() {
        FeeAccount unpaid = FeeAccount.of(2_000L, List.of(new FeeEntry.Assessed(2_000L, FeeRelief.NONE, "", "")));
        assertThat(FeeRules.afterChange(8_000L, unpaid, "đã nộp").amount()).isEqualTo(8_000);
        FeeAccount exempt = FeeAccount.of(2_000L,
                List.of(new FeeEntry.Assessed(0L, FeeRelief.EXEMPT, "Người có công", "Thẻ")));
        assertThat(FeeRules.afterChange(8_000L, exempt, "đã nộp")).isEqualTo(exempt.assessed());
        List<FeeEntry> entries = List.of(new FeeEntry.Assessed(2_000L, FeeRelief.NONE, "", ""),
                new FeeEntry.Paid(2_000L, PaymentWay.CASH, "BL-1", ""));
        FeeAccount paid = FeeAccount.of(2_000L, entries);
        assertThat(FeeRules.afterChange(8_000L, paid, "đã nộp").amount()).as("no second fee").isEqualTo(2_000);
        assertThat(FeeRules.afterChange(500L, paid, "đã nộp").amount()).as("the rest may be given back").isEqualTo(500);
        assertThat(FeeRules.afterChange(null, paid, "đã nộp").amount()).isEqualTo(2_000);
    }

    @ParameterizedTest(name = "owed {0}, given {1} by {2} with receipt {3}, proof {4}: {5}")
    @CsvSource({ "8000, , CASH, BL 0001, '', 8000", "8000, 8000, CASH, BL 0001, '', 8000",
            "8000, 7000, CASH, BL 0001, '', fee.amount FEE_NOT_AS_OWED",
            "8000, , CASH, ' ', '', fee.receiptNumber FIELD_MISSING",
            "8000, , ONLINE, BL 0001, '', fee.proof FIELD_MISSING", "8000, , ONLINE, BL 0001, Mã giao dịch 12, 8000",
            "8000, , POSTAL, BL 0001, '', fee.proof FIELD_MISSING",
            "8000, , TRANSFER, BL 0001, '', fee.proof FIELD_MISSING", "8000, , , BL 0001, '', fee.way FIELD_MISSING",
            "0, , CASH, BL 0001, '', fee.amount FEE_NOT_OWED", ", , CASH, BL 0001, '', fee.amount FEE_UNKNOWN",
            "8000, 1, , '', '', fee.amount FEE_NOT_AS_OWED fee.receiptNumber FIELD_MISSING fee.way FIELD_MISSING" })
    void what_is_paid(Long owed, BigDecimal given, PaymentWay way, String receipt, String proof, String expected) {
        FeeAccount account = FeeAccount.of(owed, List.of());
        assertThat(outcome(() -> FeeRules.pay(account, given, way, receipt, proof).amount())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "paid {0}, given back {1} because {2}: {3}")
    @CsvSource({ "8000, , nộp thừa, 8000", "8000, 3000, nộp thừa, 3000",
            "8000, 8001, nộp thừa, fee.amount FEE_REFUND_TOO_HIGH", "8000, 0, nộp thừa, fee.amount FEE_REFUND_TOO_HIGH",
            "0, , nộp thừa, fee.amount FEE_REFUND_TOO_HIGH", "8000, , ' ', fee.reason REASON_MISSING",
            "8000, 0.5, nộp thừa, fee.amount FIELD_INVALID" })
    void what_is_given_back(long paid, BigDecimal given, String reason, String expected) {
        FeeAccount account = new FeeAccount(new FeeEntry.Assessed(8000L, FeeRelief.NONE, "", ""), paid);
        assertThat(outcome(() -> FeeRules.refund(account, given, reason, "").amount())).isEqualTo(expected);
    }

    @Test
    void an_account_is_what_its_entries_come_to() {
        FeeEntry.Assessed assessed = new FeeEntry.Assessed(8000L, FeeRelief.NONE, "", "");
        FeeEntry.Paid paid = new FeeEntry.Paid(8000, PaymentWay.CASH, "BL 0001", "");
        FeeEntry.Refunded some = new FeeEntry.Refunded(3000, "nộp thừa", "");
        assertThat(FeeAccount.of(null, List.of()).state()).isEqualTo(State.UNKNOWN);
        assertThat(FeeAccount.of(0L, List.of()).state()).isEqualTo(State.FREE);
        assertThat(FeeAccount.of(8000L, List.of()).state()).isEqualTo(State.OWED);
        assertThat(FeeAccount.of(5L, List.of(assessed, paid)).state()).isEqualTo(State.PAID);
        FeeAccount rest = FeeAccount.of(5L, List.of(assessed, paid, some));
        assertThat(rest.state()).isEqualTo(State.OWED);
        assertThat(rest.owed()).isEqualTo(3000);
        FeeEntry.Assessed waived = new FeeEntry.Assessed(0L, FeeRelief.EXEMPT, "hộ nghèo", "giấy");
        FeeAccount corrected = FeeAccount.of(5L,
                List.of(assessed, paid, new FeeEntry.Refunded(8000, "hộ nghèo", ""), waived));
        assertThat(corrected.state()).isEqualTo(State.EXEMPT);
        assertThat(corrected.owed()).isZero();
    }

    @Test
    void what_is_owed_does_not_change_once_it_is_paid() {
        FeeAccount paid = new FeeAccount(new FeeEntry.Assessed(8000L, FeeRelief.NONE, "", ""), 8000);
        assertThat(outcome(() -> FeeRules.assess(8000L, paid, null, FeeRelief.EXEMPT, "a", "b").amount()))
            .isEqualTo("fee.amount FEE_PAID");
    }

    @ParameterizedTest
    @CsvSource({ "8000, 8000", "8.000, 8000", "1.250.000, 1250000", "' 0 ', 0" })
    void an_amount_as_people_write_it(String text, BigDecimal amount) {
        assertThat(Dong.written("fee.amount", text)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = { "700 VNĐ", "8,000", "8.00", "-5", "Miễn phí", "1.2345", "123456789012" })
    void nobody_guesses_what_an_amount_means(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Dong.written("fee.amount", text))
            .satisfies((refused) -> assertThat(refused.field()).isEqualTo("fee.amount"));
    }

    private static String outcome(java.util.function.Supplier<Long> act) {
        try {
            return String.valueOf(act.get());
        }
        catch (Refusal refused) {
            return refused.field() + " " + refused.reason();
        }
        catch (Refusals refused) {
            return refused.all()
                .stream()
                .map((one) -> one.field() + " " + one.reason())
                .collect(Collectors.joining(" "));
        }
    }

}
