package vn.motcua.rules.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartyRulesTest {

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource({ "PERSON, CITIZEN_ID, 079123456789, ", "PERSON, CITIZEN_ID, ' 079123456789 ', ",
            "PERSON, CITIZEN_ID, 07912345678, field-invalid owner.idNumber",
            "PERSON, CITIZEN_ID, , field-missing owner.idNumber", "PERSON, OLD_CITIZEN_ID, 285123456, ",
            "PERSON, PASSPORT, B1234567, ", "PERSON, PASSPORT, b12, field-invalid owner.idNumber",
            "PERSON, FOREIGN, X-99/2020 A, ", "PERSON, BIRTH_PENDING, , ", "PERSON, NONE, , ",
            "PERSON, NONE, 079123456789, field-invalid owner.idNumber", "ORGANISATION, TAX_CODE, 3800123456, ",
            "ORGANISATION, TAX_CODE, 3800123456-001, ", "ORGANISATION, NONE, , ",
            "ORGANISATION, TAX_CODE, 38001234, field-invalid owner.idNumber",
            "ORGANISATION, CITIZEN_ID, 079123456789, field-invalid owner.idKind" })
    void knows_the_shape_of_each_identity_paper(PartyKind kind, IdentityKind idKind, String number, String expected) {
        Party party = new Party(kind, "Điểu Thị Ngọc", idKind, number, null, null, null);
        assertThat(PartyRules.check("owner", party))
            .extracting((refusal) -> refusal.reason().code() + " " + refusal.field())
            .containsExactlyElementsOf((expected == null) ? java.util.List.of() : java.util.List.of(expected));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({ "0912345678, ngoc@example.vn, 0", "+84 912 345 678, , 0", "0271.3888.999, , 0", "+33612345678, , 0",
            ", a.b+c@mail.example.com, 0", "12345, , 1", "call me, , 1", ", ngoc@, 1", ", 'a@b.vn, c@d.vn', 1",
            "123, x, 2", "' ', ' ', 0" })
    void knows_phones_and_mail_addresses(String phone, String email, int problems) {
        Party party = new Party(PartyKind.PERSON, "Điểu Thị Ngọc", IdentityKind.NONE, null, phone, email, null);
        assertThat(PartyRules.check("submitter", party)).hasSize(problems);
    }

    @Test
    void says_everything_at_once_and_repeats_nothing_that_was_entered() {
        Party party = new Party(PartyKind.PERSON, " ", IdentityKind.CITIZEN_ID, "0791234", "0999", "secret@", null);
        assertThatThrownBy(() -> PartyRules.require("submitter", party)).isInstanceOfSatisfying(Refusals.class,
                (refusals) -> {
                    assertThat(refusals.all()).extracting(Refusal::field)
                        .containsExactly("submitter.name", "submitter.idNumber", "submitter.phone", "submitter.email");
                    assertThat(refusals.getMessage()).doesNotContain("0791234", "0999", "secret");
                });
    }

}
