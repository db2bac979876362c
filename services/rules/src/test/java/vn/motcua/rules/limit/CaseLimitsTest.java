package vn.motcua.rules.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.LimitCase.Effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Limits by case and locality class (domain C2). */
class CaseLimitsTest {

    /** Twenty days in general; houses fifteen; mountain and border communes ten more. */
    private static final CaseLimits BUILDING = new CaseLimits(TimeLimit.days(20),
            List.of(line("HOUSE", "nhà ở riêng lẻ", "", Effect.REPLACES, 15),
                    line("MAST", "cột ăng ten", "", Effect.REPLACES, 12),
                    line("MAST", "cột ăng ten ở hải đảo", "ISLAND", Effect.REPLACES, 30),
                    line("REPAIR", "sửa chữa", "", Effect.ADDS, 2),
                    line("LIGHT", "đèn biển", "ISLAND", Effect.REPLACES, 7),
                    line("", "xã miền núi, biên giới", "MOUNTAIN BORDER", Effect.ADDS, 10)));

    @ParameterizedTest(name = "{0} at {1}: {2} days    ({3})")
    @CsvSource({ "'', '', 20, the general limit, ''", //
            "HOUSE, '', 15, the limit of the case, nhà ở riêng lẻ",
            "'', MOUNTAIN, 30, the place adds to the general limit, 'xã miền núi, biên giới: thêm 10 ngày'",
            "HOUSE, BORDER, 25, the place adds to the case, 'nhà ở riêng lẻ; xã miền núi, biên giới: thêm 10 ngày'",
            "HOUSE, MOUNTAIN BORDER, 25, an addition is made once, 'nhà ở riêng lẻ; xã miền núi, biên giới: thêm 10 ngày'",
            "HOUSE, ISLAND, 15, the text says nothing of islands, nhà ở riêng lẻ",
            "MAST, ISLAND, 30, this case at such a place stands alone, cột ăng ten ở hải đảo",
            "MAST, ISLAND BORDER, 30, even where another class would add, cột ăng ten ở hải đảo",
            "REPAIR, '', 22, a case that only adds stands on the general limit, sửa chữa: thêm 2 ngày",
            "REPAIR, MOUNTAIN, 22, an own addition goes before that of the place, sửa chữa: thêm 2 ngày" })
    void the_more_special_line_goes_first(String code, String place, int days, String because, String grounds) {
        CaseLimit limit = BUILDING.of(code, classes(place));
        assertThat(limit.limit()).as(because).isEqualTo(TimeLimit.days(days));
        assertThat(limit.grounds()).as(because).isEqualTo(grounds);
        assertThat(limit.code()).isEqualTo(code);
    }

    @Test
    void offers_each_case_with_its_limit_the_general_one_first() {
        assertThat(BUILDING.choices(Set.of(LocalityClass.MOUNTAIN)))
            .extracting((one) -> one.code() + " " + one.limit().value())
            .containsExactly(" 30", "HOUSE 25", "MAST 22", "REPAIR 22");
        assertThat(BUILDING.choices(Set.of(LocalityClass.ISLAND))).extracting(CaseLimit::code)
            .containsExactly("", "HOUSE", "MAST", "REPAIR", "LIGHT");
        CaseLimits plain = new CaseLimits(TimeLimit.workingDays(3), List.of());
        assertThat(plain.hasChoice(Set.of(LocalityClass.ISLAND))).isFalse();
        assertThat(plain.of(null, Set.of()).limit()).isEqualTo(TimeLimit.workingDays(3));
    }

    @Test
    void a_limit_of_the_place_alone_takes_the_place_of_the_general_one_only() {
        CaseLimits limits = new CaseLimits(TimeLimit.days(30),
                List.of(line("", "xã miền núi", "MOUNTAIN", Effect.REPLACES, 40),
                        line("FEW", "dưới ba thửa", "", Effect.REPLACES, 20)));
        assertThat(limits.of(null, classes("MOUNTAIN")).limit()).isEqualTo(TimeLimit.days(40));
        assertThat(limits.of("FEW", classes("MOUNTAIN")).limit()).isEqualTo(TimeLimit.days(20));
    }

    @Test
    void a_case_that_is_not_in_the_text_or_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> BUILDING.of("LIGHT", classes("MOUNTAIN"))).isInstanceOfSatisfying(Refusal.class,
                (refused) -> {
                    assertThat(refused.reason()).isEqualTo(RefusalReason.LIMIT_CASE_UNKNOWN);
                    assertThat(refused.field()).isEqualTo("limitCase");
                    assertThat(refused.facts()).containsEntry("known", "HOUSE, MAST, REPAIR");
                });
        refused(RefusalReason.LIMIT_CASE_UNKNOWN, () -> BUILDING.of("NHÀ", Set.of()));
    }

    @Test
    void two_lines_that_fit_equally_are_refused_when_read_or_at_the_place_that_has_both() {
        refused(RefusalReason.LIMIT_CASES_AMBIGUOUS, () -> new CaseLimits(TimeLimit.days(20), List
            .of(line("HOUSE", "nhà ở", "", Effect.REPLACES, 15), line("HOUSE", "nhà", "", Effect.REPLACES, 16))));
        refused(RefusalReason.LIMIT_CASES_AMBIGUOUS, () -> new CaseLimits(TimeLimit.days(20),
                List.of(line("HOUSE", "nhà ở", "", Effect.REPLACES, 15), line("HOUSE", "nhà", "", Effect.ADDS, 1))));
        CaseLimits both = new CaseLimits(TimeLimit.days(20),
                List.of(line("", "xã miền núi", "MOUNTAIN", Effect.ADDS, 10),
                        line("", "xã biên giới", "BORDER", Effect.ADDS, 15)));
        assertThat(both.of("", classes("BORDER")).limit()).isEqualTo(TimeLimit.days(35));
        refused(RefusalReason.LIMIT_CASES_AMBIGUOUS, () -> both.of("", classes("MOUNTAIN BORDER")));
    }

    @Test
    void time_is_only_added_to_time_of_the_same_unit() {
        refused(RefusalReason.LIMIT_UNITS_DIFFER, () -> new CaseLimits(TimeLimit.workingDays(20),
                List.of(line("", "xã miền núi", "MOUNTAIN", Effect.ADDS, 10))));
        refused(RefusalReason.LIMIT_UNITS_DIFFER,
                () -> new CaseLimits(TimeLimit.days(20), List.of(
                        new LimitCase("HOUSE", "nhà ở", Set.of(), Effect.REPLACES, TimeLimit.workingDays(15), ""),
                        line("", "xã miền núi", "MOUNTAIN", Effect.ADDS, 10))));
        refused(RefusalReason.FIELD_INVALID, () -> new LimitCase("", "xã miền núi", Set.of(LocalityClass.MOUNTAIN),
                Effect.ADDS, TimeLimit.sameDay(), ""));
        refused(RefusalReason.FIELD_MISSING,
                () -> new LimitCase("", "mọi nơi", Set.of(), Effect.REPLACES, TimeLimit.days(1), ""));
    }

    private static void refused(RefusalReason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class,
                (refused) -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static LimitCase line(String code, String name, String places, Effect effect, int days) {
        return new LimitCase(code, name, classes(places), effect, TimeLimit.days(days), "");
    }

    private static Set<LocalityClass> classes(@Nullable String words) {
        return (words == null) ? Set.of()
                : Arrays.stream(words.split(" "))
                    .filter((word) -> !word.isEmpty())
                    .map(LocalityClass::valueOf)
                    .collect(Collectors.toSet());
    }

}
