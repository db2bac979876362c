package vn.motcua.rules.dossier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.ApplicantCorrection.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Decree 61/2018 Art. 5.1, 21: who is named in a dossier is put right with a ground. */
class ApplicantCorrectionTest {

    private static final Party MAI = party("Điểu Thị Mai", "070190001234");

    private static Party party(String name, String number) {
        return new Party(PartyKind.PERSON, name, IdentityKind.CITIZEN_ID, number, null, null, null);
    }

    @Test
    void the_same_number_is_the_same_person_and_another_one_is_not() {
        assertThat(ApplicantCorrection.kind("owner", MAI, party("Điểu Thị Mài", "070190001234")))
            .isEqualTo(Kind.SPELLING);
        assertThat(ApplicantCorrection.kind("owner", MAI, party("Điểu Thị Mai", "070190001235")))
            .isEqualTo(Kind.IDENTITY);
        assertThat(ApplicantCorrection.kind("owner", null, MAI)).as("left out").isEqualTo(Kind.IDENTITY);
        assertThat(refusal(() -> ApplicantCorrection.kind("owner", MAI, party("Điểu Thị Mai", "070190001234"))))
            .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.PARTY_UNCHANGED))
            .satisfies((refused) -> assertThat(refused.field()).isEqualTo("owner"));
    }

    @Test
    void another_identity_needs_a_paper_and_away_from_the_desk_the_supervisor() {
        assertThat(refusal(() -> ApplicantCorrection.requireProof(Kind.IDENTITY, " ")).field()).isEqualTo("proof");
        assertThatCode(() -> ApplicantCorrection.requireProof(Kind.SPELLING, null)).doesNotThrowAnyException();
        assertThat(ApplicantCorrection.needsSupervisor(Kind.IDENTITY, DossierStatus.ACCEPTED)).isFalse();
        assertThat(ApplicantCorrection.needsSupervisor(Kind.IDENTITY, DossierStatus.IN_PROGRESS)).isTrue();
        assertThat(ApplicantCorrection.needsSupervisor(Kind.SPELLING, DossierStatus.RESOLVED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = DossierStatus.class, names = { "RETURNED", "WITHDRAWN", "DUPLICATE", "RECEPTION_REFUSED" })
    void never_after_it_is_over(DossierStatus over) {
        assertThat(refusal(() -> ApplicantCorrection.requireLawful(over, "Ghi sai")).reason())
            .isEqualTo(RefusalReason.ILLEGAL_TRANSITION);
        assertThat(refusal(() -> ApplicantCorrection.requireLawful(DossierStatus.RESOLVED, "")).reason())
            .isEqualTo(RefusalReason.REASON_MISSING);
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }

}
