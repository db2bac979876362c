package vn.motcua.rules.dossier;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GuidanceRulesTest {

    private static final List<String> NOTHING = List.of();

    @Test
    void guidance_names_what_is_missing_or_where_the_matter_belongs() {
        assertThatCode(() -> GuidanceRules.require("1.004873", null, List.of("Tờ khai"), null))
            .doesNotThrowAnyException();
        assertThatCode(() -> GuidanceRules.require("1.004873", null, NOTHING, "H19.102")).doesNotThrowAnyException();
        assertThatCode(() -> GuidanceRules.require(null, "Cấp hộ chiếu", NOTHING, "Công an tỉnh"))
            .doesNotThrowAnyException();
        refused("items", RefusalReason.SUPPLEMENT_ITEMS_MISSING, "1.004873", null, NOTHING, " ");
        refused("matter", RefusalReason.FIELD_MISSING, null, " ", NOTHING, "Công an tỉnh");
        refused("procedure", RefusalReason.FIELD_MISSING, "", "Cấp hộ chiếu", List.of("Tờ khai"), null);
    }

    @Test
    void what_no_form_holds_is_refused_at_its_field() {
        String tooLong = "a".repeat(501);
        refused("items", RefusalReason.FIELD_INVALID, "1", null, List.of(tooLong), null);
        refused("items", RefusalReason.FIELD_INVALID, "1", null, Collections.nCopies(51, "Tờ khai"), null);
        refused("matter", RefusalReason.FIELD_INVALID, "1", tooLong, NOTHING, "H19.102");
        refused("competentAgency", RefusalReason.FIELD_INVALID, "1", null, NOTHING, tooLong);
        assertThatThrownBy(() -> GuidanceRules.require(null, null, NOTHING, null)).isInstanceOfSatisfying(
                Refusals.class,
                (all) -> assertThat(all.all()).extracting(Refusal::field).containsExactly("procedure", "items"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({ "CITIZEN_ID, 070190001234, CITIZEN_ID:070190001234",
            "CITIZEN_ID, ' 070190001234 ', CITIZEN_ID:070190001234", "TAX_CODE, 070190001234, CITIZEN_ID:070190001234",
            "TAX_CODE, 3801234567-001, TAX_CODE:3801234567-001", "OLD_CITIZEN_ID, 285123456, OLD_CITIZEN_ID:285123456",
            "PASSPORT, C1234567, PASSPORT:C1234567", "NONE, , ", "NONE, 070190001234, ", "BIRTH_PENDING, , ",
            "CITIZEN_ID, , ", "CITIZEN_ID, 12, " })
    void a_person_is_the_same_by_the_number_of_a_paper_alone(IdentityKind kind, @Nullable String number,
            @Nullable String identity) {
        assertThat(SamePerson.identity(kind, number).orElse(null)).isEqualTo(identity);
    }

    @Test
    void nobody_is_sent_home_for_papers_that_nobody_published() {
        List<String> published = List.of("Tờ khai đăng ký khai sinh");
        assertThatThrownBy(
                () -> GuidanceRules.requirePublished(List.of("Tờ khai", "Giấy giới thiệu của thôn"), published))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                assertThat(refusal.field()).isEqualTo("items");
                assertThat(refusal.reason()).isEqualTo(RefusalReason.SUPPLEMENT_ITEM_UNPUBLISHED);
            });
        GuidanceRules.requirePublished(List.of("Tờ khai", "Ảnh theo Điều 5 Thông tư 04/2020/TT-BTP"), published);
    }

    private static void refused(String field, RefusalReason reason, @Nullable String procedure, @Nullable String matter,
            List<String> items, @Nullable String elsewhere) {
        assertThatThrownBy(() -> GuidanceRules.require(procedure, matter, items, elsewhere))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                assertThat(refusal.field()).isEqualTo(field);
                assertThat(refusal.reason()).isEqualTo(reason);
            });
    }

}
