package vn.motcua.rules.interagency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InterAgencyRulesTest {

    private static final String OWN = "H19.101";

    private static final PlannedPart TAX = new PlannedPart("H19.900", "H19.900.01", "Xác định nghĩa vụ tài chính", 3);

    private static final PlannedPart LAND = new PlannedPart("H19.901", "H19.901.01", "Đo đạc", 5);

    @ParameterizedTest(name = "{0}, from {1} to {2}: {3}")
    @CsvSource({ "ELECTRONIC, COMMUNE, COMMUNE,", "PAPER, COMMUNE, COMMUNE,", "UPPER, COMMUNE, PROVINCE,",
            "UPPER, COMMUNE, DISTRICT,", "UPPER, PROVINCE, MINISTRY,", "ELECTRONIC, COMMUNE, PROVINCE, NOT_SAME_LEVEL",
            "PAPER, PROVINCE, COMMUNE, NOT_SAME_LEVEL", "UPPER, COMMUNE, COMMUNE, NOT_UPPER_LEVEL",
            "UPPER, PROVINCE, COMMUNE, NOT_UPPER_LEVEL", "UPPER, , COMMUNE,", "PAPER, COMMUNE, ," })
    void the_way_fits_the_levels(Forwarding forwarding, AgencyLevel own, AgencyLevel there, RefusalReason refused) {
        List<AgencyLevel> last = Arrays.asList(there);
        if (refused == null) {
            InterAgencyRules.requireLevels(forwarding, own, last);
        }
        else {
            assertRefused(() -> InterAgencyRules.requireLevels(forwarding, own, last), refused, "parts[0].unit");
        }
    }

    @Test
    void the_district_level_ended_with_june_2025() {
        assertThat(AgencyLevel.DISTRICT.existsUntil(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(AgencyLevel.DISTRICT.existsUntil(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(AgencyLevel.DISTRICT.existsUntil(null)).isFalse();
        assertThat(AgencyLevel.COMMUNE.existsUntil(null)).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}: goes to {2}")
    @CsvSource(delimiter = '|',
            value = { "ELECTRONIC | PLANNED PLANNED PLANNED | 0 1 2", "PAPER | PLANNED PLANNED PLANNED | 0",
                    "PAPER | SENT PLANNED PLANNED | ''", "PAPER | OVERDUE PLANNED PLANNED | ''",
                    "PAPER | DONE PLANNED PLANNED | 1", "UPPER | PLANNED | 0", "UPPER | DONE PLANNED | 1",
                    "PAPER | DONE DONE | ''", "ELECTRONIC | DONE DONE | ''", "PAPER | NOT_NEEDED NOT_NEEDED | ''" })
    void on_paper_one_after_the_other_and_as_data_to_all_at_once(Forwarding forwarding, String states, String next) {
        assertThat(InterAgencyRules.next(forwarding, states(states)))
            .isEqualTo(Stream.of(next.split(" ")).filter((one) -> !one.isEmpty()).map(Integer::valueOf).toList());
    }

    @Test
    void a_way_leads_to_other_agencies_each_unit_once() {
        InterAgencyRules.requireWay(OWN, List.of(TAX, LAND));
        assertRefused(() -> InterAgencyRules.requireWay(OWN, List.of()), RefusalReason.FIELD_MISSING, "parts");
        PlannedPart inside = new PlannedPart(OWN, "H19.101.02", "Đo đạc", 2);
        assertRefused(() -> InterAgencyRules.requireWay(OWN, List.of(TAX, inside)), RefusalReason.NOT_ANOTHER_AGENCY,
                "parts[1].unit");
        assertRefused(() -> InterAgencyRules.requireWay(OWN, List.of(TAX, TAX)), RefusalReason.AGENCY_TWICE,
                "parts[1].unit");
        assertRefused(() -> InterAgencyRules.requireWay(OWN, Stream.generate(() -> TAX).limit(21).toList()),
                RefusalReason.FIELD_INVALID, "parts");
    }

    @Test
    void a_refused_line_is_named() {
        assertThatThrownBy(() -> InterAgencyRules.requireWay(OWN, List.of(TAX, LAND, TAX))).isInstanceOfSatisfying(
                Refusal.class,
                (refusal) -> assertThat(refusal.facts()).containsEntry("line", "3").containsEntry("unit", TAX.unit()));
    }

    @Test
    void the_lead_has_a_part_in_it_and_is_named_where_all_work_at_once() {
        List<PlannedPart> parts = List.of(TAX, LAND);
        assertThat(InterAgencyRules.requireLead(Forwarding.ELECTRONIC, OWN, OWN, parts)).isEqualTo(OWN);
        assertThat(InterAgencyRules.requireLead(Forwarding.ELECTRONIC, " H19.901 ", OWN, parts)).isEqualTo("H19.901");
        assertThat(InterAgencyRules.requireLead(Forwarding.PAPER, null, OWN, parts)).isEqualTo(OWN);
        assertThat(InterAgencyRules.requireLead(Forwarding.UPPER, " ", OWN, parts)).isEqualTo(OWN);
        assertRefused(() -> InterAgencyRules.requireLead(Forwarding.ELECTRONIC, null, OWN, parts),
                RefusalReason.FIELD_MISSING, "lead");
        assertRefused(() -> InterAgencyRules.requireLead(Forwarding.PAPER, "H19.999", OWN, parts),
                RefusalReason.FIELD_INVALID, "lead");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_signed_rests_on_the_work_of_all(PartState state) {
        List<PartState> states = List.of(PartState.DONE, state);
        if (!state.isOpen()) {
            InterAgencyRules.requireDone(states, false);
            InterAgencyRules.requireNoneOpen(states, false);
            return;
        }
        assertRefused(() -> InterAgencyRules.requireDone(states, false), RefusalReason.AGENCIES_AWAITED, "decision");
        assertRefused(() -> InterAgencyRules.requireNoneOpen(states, false), RefusalReason.AGENCIES_AWAITED, "dossier");
    }

    @Test
    void and_on_the_result_that_comes_back() {
        assertRefused(() -> InterAgencyRules.requireDone(List.of(PartState.DONE), true), RefusalReason.AGENCIES_AWAITED,
                "decision");
    }

    @Test
    void the_way_it_goes_is_one_of_three() {
        assertThat(InterAgencyRules.requireForwarding(" UPPER ")).isEqualTo(Forwarding.UPPER);
        assertThat(Forwarding.UPPER.comesBack()).isTrue();
        assertThat(Forwarding.PAPER.comesBack()).isFalse();
        assertRefused(() -> InterAgencyRules.requireForwarding(" "), RefusalReason.FIELD_MISSING, "forwarding");
        assertRefused(() -> InterAgencyRules.requireForwarding("PIGEON"), RefusalReason.FIELD_INVALID, "forwarding");
    }

    private static List<PartState> states(String words) {
        return Arrays.stream(words.split(" ")).map(PartState::valueOf).toList();
    }

    private static void assertRefused(Runnable act, RefusalReason reason, String field) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

}
