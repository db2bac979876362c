package vn.motcua.rules.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.SupplementPolicy;

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

    @ParameterizedTest(name = "since {0}, at {1}, {2}: {3}")
    @CsvSource({ "2026-11-16T09:00, 2026-11-19T17:00, RESTART, in time",
            "2026-11-16T09:00, 2026-11-19T17:01, RESTART, late", "2026-11-13T16:00, 2026-11-18T16:59, RESTART, in time",
            "2026-11-13T16:00, 2026-11-19T07:30, RESTART, late", "2026-11-16T09:00, 2026-11-30T09:00, EXCLUDE, in time",
            "2026-11-16T09:00, 2026-11-30T09:00, NEW_LIMIT, in time" })
    void the_unit_has_three_working_days(String since, String now, SupplementPolicy policy, String expected) {
        WorkingCalendar calendar = PublishedDays.calendar();
        boolean late = expected.equals("late");
        assertThat(SupplementRules.requireInTime(policy, at(since), at(now), calendar, true)).isEqualTo(late);
        if (late) {
            assertThatThrownBy(() -> SupplementRules.requireInTime(policy, at(since), at(now), calendar, false))
                .isInstanceOfSatisfying(Refusal.class,
                        (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.SUPPLEMENT_TOO_LATE));
        }
        else {
            assertThat(SupplementRules.requireInTime(policy, at(since), at(now), calendar, false)).isFalse();
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.calendar().zone()).toInstant();
    }

}
