package vn.motcua.rules.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.FinancialObligation;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the unit may ask for, and how long. */
class SupplementItemsTest {

    private static final List<String> PUBLISHED = List.of("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
            "Giấy tờ chứng minh nơi cư trú", "Giấy xác nhận tình trạng hôn nhân đã cấp trước đó",
            "Hộ chiếu, thẻ căn cước");

    @ParameterizedTest
    @ValueSource(strings = { "Tờ khai", "tờ  KHAI cấp Giấy xác nhận tình trạng hôn nhân",
            "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (thiếu chữ ký)", "Giấy xác nhận", "Tờ khai (thiếu chữ ký)",
            "Giấy tờ chứng minh nơi cư trú: bản mờ", "Hộ chiếu",
            "Bản dịch công chứng theo khoản 1 Điều 10 Nghị định 23/2015/NĐ-CP",
            "Trích lục theo điều 22 của Luật Hộ tịch" })
    void a_published_component_or_a_cited_provision_is_ground_enough(String item) {
        assertThat(SupplementItems.unpublished(List.of(item), PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Giấy", "Sổ hộ khẩu", "Giấy khám sức khỏe", "Theo Nghị định 23/2015/NĐ-CP", "Điều 10",
            "Ảnh chụp điều 3 người", "khai", "(mờ)", "Giấy xác nh" })
    void what_somebody_thought_of_is_none(String item) {
        assertThat(SupplementItems.unpublished(List.of("Tờ khai", item), PUBLISHED)).containsExactly(1);
    }

    @Test
    void the_head_of_the_unit_answers_for_others_and_they_are_counted() {
        List<String> items = List.of("Tờ khai", "Sổ hộ khẩu", "Giấy khám sức khỏe");
        assertThatThrownBy(() -> SupplementItems.requireGrounds(items, PUBLISHED, Set.of("sổ hộ khẩu")))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                assertThat(refusal.reason()).isEqualTo(RefusalReason.SUPPLEMENT_ITEM_UNPUBLISHED);
                assertThat(refusal.facts()).containsEntry("line", "3");
            });
        assertThat(SupplementItems.requireGrounds(items, PUBLISHED,
                Set.of(SupplementItems.plain(" Sổ  hộ khẩu"), SupplementItems.plain("GIẤY khám sức khỏe"))))
            .isEqualTo(2);
        assertThat(SupplementItems.requireGrounds(List.of("Tờ khai"), PUBLISHED, Set.of())).isZero();
        assertThatThrownBy(() -> SupplementItems.requireGrounds(List.of("Tờ khai"), List.of(), Set.of()))
            .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "since {0}, at {1}, {2} working days: {3}")
    @CsvSource({ "2026-11-16T09:00, 2026-11-19T17:00, 3, in time", "2026-11-16T09:00, 2026-11-19T17:01, 3, late",
            "2026-11-13T16:00, 2026-11-18T16:59, 3, in time", "2026-11-13T16:00, 2026-11-19T07:30, 3, late",
            "2026-11-16T09:00, 2026-11-26T17:00, 7, in time", "2026-11-16T09:00, 2026-11-26T17:01, 7, late" })
    void the_unit_has_three_working_days_or_what_special_law_gives(String since, String now, int days,
            String expected) {
        WorkingCalendar calendar = PublishedDays.calendar();
        TimeLimit notice = TimeLimit.workingDays(days);
        boolean late = expected.equals("late");
        assertThat(SupplementRules.NOTICE).isEqualTo(TimeLimit.workingDays(3));
        assertThat(SupplementRules.requireInTime(notice, at(since), at(now), calendar, true)).isEqualTo(late);
        if (late) {
            assertThatThrownBy(() -> SupplementRules.requireInTime(notice, at(since), at(now), calendar, false))
                .isInstanceOfSatisfying(Refusal.class,
                        (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.SUPPLEMENT_TOO_LATE));
        }
        else {
            assertThat(SupplementRules.requireInTime(notice, at(since), at(now), calendar, false)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(SupplementPolicy.class)
    void whatever_the_clock_does_the_time_runs_from_the_papers(SupplementPolicy policy) {
        Instant received = at("2026-11-16T09:00");
        Instant paid = at("2026-11-17T09:00");
        ClockLedger ledger = ClockLedger.empty()
            .with(ClockEntry.start(received, "desk"))
            .with(ClockEntry.pause(at("2026-11-16T10:00"), "desk").because(FinancialObligation.REASON, "Luật mẫu"))
            .with(ClockEntry.resume(paid, "desk").because(FinancialObligation.REASON, "Luật mẫu"));
        assertThat(SupplementRules.noticeSince(policy, ledger)).as("money is no papers").isEqualTo(received);
        if (policy == SupplementPolicy.RESTART || policy == SupplementPolicy.EXCLUDE) {
            Instant came = at("2026-11-18T09:00");
            ClockLedger asked = ledger.with(ClockEntry.pause(at("2026-11-17T10:00"), "desk"));
            ClockLedger again = asked.with((policy == SupplementPolicy.RESTART) ? ClockEntry.restart(came, "desk")
                    : ClockEntry.resume(came, "desk"));
            assertThat(SupplementRules.noticeSince(policy, again)).isEqualTo(came);
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.calendar().zone()).toInstant();
    }

}
