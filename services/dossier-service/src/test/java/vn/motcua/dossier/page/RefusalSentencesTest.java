package vn.motcua.dossier.page;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.IdentityKind;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalSentencesTest {

    private final Texts texts = new Texts();

    private final RefusalSentences sentences = new RefusalSentences(this.texts);

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void every_reason_has_a_whole_sentence_even_without_facts(RefusalReason reason) {
        String sentence = this.sentences.of(new Refusal(reason, "submitter.idNumber"));
        assertThat(sentence).doesNotContain("{", "}", "[", "]", "  ", " .", " ,").endsWith(".");
        assertThat(sentence).hasSizeGreaterThan(20).containsPattern("[À-ỹ]");
    }

    @Test
    void facts_are_said_as_people_say_them() {
        assertThat(this.sentences.of(new Refusal(RefusalReason.REAPPOINT_NOT_LATER, "newDueDate",
                Map.of("newDueDate", "2026-11-20", "currentDueAt", "2026-11-23T10:00:00Z"))))
            .isEqualTo("Ngày hẹn trả kết quả mới 20/11/2026 phải muộn hơn ngày hẹn hiện tại (17:00 23/11/2026). "
                    + "Hãy chọn ngày muộn hơn.");
    }

    @Test
    void codes_are_put_into_words() {
        assertThat(this.sentences.of(new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                Map.of("status", "RETURNED", "act", "ACCEPT"))))
            .contains("«Tiếp nhận»", "«Đã trả kết quả»");
    }

    @Test
    void a_calendar_that_is_missing_names_its_year() {
        assertThat(this.sentences.of(new Refusal(RefusalReason.CALENDAR_MISSING, "receivedAt", "year", "2031")))
            .contains("năm 2031");
    }

    @Test
    void fields_have_names() {
        assertThat(this.sentences.field("submitter.idNumber")).isEqualTo("số giấy tờ tùy thân (người nộp hồ sơ)");
        assertThat(this.sentences.field("items[2]")).isEqualTo("giấy tờ cần bổ sung");
        assertThat(this.sentences.field("unheardOf")).isEqualTo("«unheardOf»");
    }

    @Test
    void every_code_that_the_rules_put_into_facts_has_words() {
        for (DossierStatus status : DossierStatus.values()) {
            assertThat(this.texts.find("fact.status." + status)).as(status.name()).isPresent();
        }
        for (DossierAct act : DossierAct.values()) {
            assertThat(this.texts.find("fact.act." + act)).as(act.name()).isPresent();
        }
        for (ClockEntryType type : ClockEntryType.values()) {
            assertThat(this.texts.find("fact.type." + type)).as(type.name()).isPresent();
        }
        for (IdentityKind kind : IdentityKind.values()) {
            assertThat(this.texts.find("fact.kind." + kind)).as(kind.name()).isPresent();
        }
    }

}
