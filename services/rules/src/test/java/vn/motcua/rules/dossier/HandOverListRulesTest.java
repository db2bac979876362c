package vn.motcua.rules.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.calendar.PublishedDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HandOverListRulesTest {

    private static final UUID ONE = new UUID(0, 1);

    private static final UUID TWO = new UUID(0, 2);

    @ParameterizedTest(name = "made {0}: flagged from {1} ({2})")
    @CsvSource({ "2026-11-16T10:30, 2026-11-17, the next morning", "2026-11-16T16:45, 2026-11-17, the next morning",
            "2026-11-20T10:30, 2026-11-23, a weekend lies between",
            "2026-08-31T10:30, 2026-09-03, the national day lies between" })
    void a_list_is_confirmed_by_the_next_morning(String made, String day, String why) {
        Instant at = LocalDateTime.parse(made).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        assertThat(HandOverListRules.confirmBy(PublishedDays.calendar(), at)).as(why)
            .isEqualTo(PublishedDays.calendar().opensAt(java.time.LocalDate.parse(day)));
    }

    @Test
    void a_dispute_names_what_is_on_the_list_once_and_why() {
        assertThat(HandOverListRules.disputes(Set.of(ONE, TWO),
                List.of(new HandOverListRules.Dispute(TWO, " thiếu bản chính "))))
            .isEqualTo(Map.of(TWO, "thiếu bản chính"));
        assertThat(HandOverListRules.disputes(Set.of(ONE), List.of())).isEmpty();
        assertThatExceptionOfType(Refusals.class)
            .isThrownBy(() -> HandOverListRules.disputes(Set.of(ONE),
                    List.of(new HandOverListRules.Dispute(ONE, " "), new HandOverListRules.Dispute(TWO, "không thấy"),
                            new HandOverListRules.Dispute(ONE, "hai lần"))))
            .satisfies((refused) -> assertThat(refused.all()).extracting((one) -> one.field() + " " + one.reason())
                .containsExactly("disputed[0].reason REASON_MISSING", "disputed[1].dossier HANDOVER_NOT_LISTED",
                        "disputed[2].dossier HANDOVER_NOT_LISTED"));
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> HandOverListRules.disputes(Set.of(ONE),
                    List.of(new HandOverListRules.Dispute(ONE, "x".repeat(501)))))
            .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.FIELD_INVALID));
    }

}
