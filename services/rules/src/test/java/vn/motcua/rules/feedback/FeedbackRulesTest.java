package vn.motcua.rules.feedback;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedbackRulesTest {

    private static final FeedbackSender MAI = new FeedbackSender("Điểu Thị Mai", "Thôn Đắk Côn", "0912 345 678",
            "mai@example.vn");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, \"{4}\": wrong {5}")
    @CsvSource({ "Điểu Thị Mai, Thôn Đắk Côn, 0912345678, , Chờ lâu, ",
            "Điểu Thị Mai, Thôn Đắk Côn, +84 912.345.678, mai@example.vn, Chờ lâu, ",
            ", Thôn Đắk Côn, 0912345678, , Chờ lâu, name", "Điểu Thị Mai, ' ', 0912345678, , Chờ lâu, address",
            "Điểu Thị Mai, Thôn Đắk Côn, , , Chờ lâu, phone", "Điểu Thị Mai, Thôn Đắk Côn, gọi sau, , Chờ lâu, phone",
            "Điểu Thị Mai, Thôn Đắk Côn, 0912345678, mai, Chờ lâu, email",
            "Điểu Thị Mai, Thôn Đắk Côn, 0912345678, , ' ', content", ", , , , , name address phone content" })
    void an_opinion_says_who_where_and_what(@Nullable String name, @Nullable String address, @Nullable String phone,
            @Nullable String email, @Nullable String content, @Nullable String wrong) {
        FeedbackSender sender = FeedbackSender.typed(name, address, phone, email);

        assertThat(wrong(() -> FeedbackRules.requireComplete(sender, content))).isEqualTo((wrong == null) ? "" : wrong);
    }

    @Test
    void who_calls_without_a_name_is_entered_and_not_taken_up() {
        FeedbackSender nobody = FeedbackSender.typed(null, "", "  ", null);

        assertThatCode(() -> FeedbackRules.requireWritten(nobody, "Chờ lâu")).doesNotThrowAnyException();
        assertThat(wrong(() -> FeedbackRules.requireAnswerable(nobody))).isEqualTo("name address phone");
        assertThatCode(() -> FeedbackRules.requireAnswerable(MAI)).doesNotThrowAnyException();
    }

    @Test
    void a_text_of_a_thousand_pages_is_not_taken() {
        String long_ = "x".repeat(FeedbackRules.LONGEST_TEXT);

        assertThat(FeedbackRules.words("text", " " + long_ + " ")).isEqualTo(long_);
        assertThat(wrong(() -> FeedbackRules.words("text", long_ + "x"))).isEqualTo("text");
        assertThat(wrong(() -> FeedbackRules
            .requireComplete(FeedbackSender.typed("n".repeat(301), "Thôn", "0912345678", null), "Chờ lâu")))
            .isEqualTo("name");
    }

    @ParameterizedTest(name = "to {0} until {1}: wrong {2}")
    @CsvSource({ "Sở Tài chính, 2026-11-17, ", ", 2026-11-17, handler", "Sở Tài chính, , expectedOn",
            "Sở Tài chính, 2026-11-16, expectedOn", ", , handler expectedOn" })
    void who_is_told_that_others_handle_it_is_told_who_and_when(@Nullable String handler, @Nullable LocalDate until,
            @Nullable String wrong) {
        assertThat(wrong(() -> FeedbackRules.requireForwarding(handler, until, TODAY)))
            .isEqualTo((wrong == null) ? "" : wrong);
    }

    @ParameterizedTest(name = "\"{0}\": {1} is left")
    @CsvSource({ "Bàn số 2 chờ 40 phút ngày 16/11/2026, ", "Bà ĐIỂU THỊ  MAI chờ 40 phút, NAME",
            "Người ở thôn đắk côn chờ, ADDRESS", "Trả lời qua a.b@example.com, EMAIL", "Gọi 0988-777-666, NUMBER",
            "CCCD 070190001234, NUMBER" })
    void what_is_published_names_nobody(String text, @Nullable String left) {
        Supplier<String> part = () -> {
            try {
                PublicationRules.requireNobodyNamed("publishedText", text, MAI);
                return "";
            }
            catch (Refusal refused) {
                assertThat(refused.reason()).isEqualTo(RefusalReason.PERSONAL_DATA_LEFT);
                return refused.facts().get("part");
            }
        };
        assertThat(part.get()).isEqualTo((left == null) ? "" : left);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({ "RECEIVED, REFUSE, REFUSED", "RECEIVED, HANDLE, TO_ANSWER", "RECEIVED, ASSIGN, WITH_UNIT",
            "RECEIVED, FORWARD, FORWARDED", "WITH_UNIT, EXPLAIN, TO_ANSWER", "FORWARDED, FOLLOW, TO_ANSWER",
            "TO_ANSWER, DRAFT, TO_SIGN", "TO_SIGN, SIGN, ANSWERED", "TO_SIGN, SEND_BACK, TO_ANSWER",
            "ANSWERED, PUBLISH, PUBLISHED", "ANSWERED, KEEP, KEPT", "ANSWERED, TELL, ANSWERED",
            "FORWARDED, TELL, FORWARDED", "REFUSED, TELL, REFUSED" })
    void each_act_has_its_place(FeedbackState before, FeedbackAct act, FeedbackState after) {
        assertThat(FeedbackLifecycle.after(before, act)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(names = { "REFUSED", "PUBLISHED", "KEPT" })
    void what_has_ended_stays_as_it_is(FeedbackState ended) {
        Set<FeedbackAct> acts = EnumSet.allOf(FeedbackAct.class);
        if (ended == FeedbackState.REFUSED) {
            acts.remove(FeedbackAct.TELL);
        }
        for (FeedbackAct act : acts) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FeedbackLifecycle.after(ended, act))
                .matches((refused) -> refused.reason() == RefusalReason.ILLEGAL_TRANSITION);
        }
    }

    @Test
    void the_last_four_digits_are_a_key_and_nothing_less_is() {
        assertThat(MAI.endsWith("5678")).isTrue();
        assertThat(List.of("678", "15678", "", "0000", "567a")).noneMatch(MAI::endsWith);
    }

    private static String wrong(Runnable act) {
        try {
            act.run();
            return "";
        }
        catch (Refusal refused) {
            return refused.field();
        }
        catch (Refusals refused) {
            return String.join(" ", refused.all().stream().map(Refusal::field).toList());
        }
    }

}
