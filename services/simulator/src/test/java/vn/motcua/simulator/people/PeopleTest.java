package vn.motcua.simulator.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.Party;
import vn.motcua.rules.dossier.PartyKind;
import vn.motcua.rules.dossier.PartyRules;
import vn.motcua.simulator.api.NewDossier.Person;
import vn.motcua.simulator.api.Procedure;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTest {

    private static final Procedure BIRTH = procedure("Đăng ký khai sinh", "Hộ tịch");

    private static final Procedure COPIES = procedure("Chứng thực bản sao từ bản chính", "Chứng thực");

    private static final Procedure COOPERATIVE = procedure("Đăng ký thành lập hợp tác xã", "Tổ hợp tác, hợp tác xã");

    @Test
    void nobody_breaks_the_rules_about_parties() {
        assertThat(crowd(1)).allSatisfy((person) -> assertThat(PartyRules.check("submitter", party(person))).isEmpty());
    }

    @Test
    void nobody_can_be_taken_for_a_living_person() {
        assertThat(crowd(2)).allSatisfy((person) -> {
            assertThat(person.address()).endsWith("(địa chỉ mẫu)");
            if (person.phone() != null) {
                assertThat(person.phone()).startsWith("0900");
            }
            if (person.idKind().equals("CITIZEN_ID")) {
                assertThat(person.idNumber()).startsWith("000");
            }
            if (person.kind().equals("ORGANISATION")) {
                assertThat(person.name()).endsWith("(đơn vị mẫu)");
                assertThat(person.idNumber()).startsWith("00");
            }
        });
    }

    @Test
    void a_child_is_registered_by_somebody_else_and_a_company_by_a_representative() {
        People people = people(3);
        assertThat(people.next(BIRTH).owner()).isNotNull()
            .satisfies((child) -> assertThat(child.idKind()).isEqualTo("BIRTH_PENDING"));
        assertThat(Stream.generate(() -> people.next(COOPERATIVE)).limit(50))
            .filteredOn((applicant) -> applicant.submitter().kind().equals("ORGANISATION"))
            .isNotEmpty()
            .allSatisfy((applicant) -> {
                assertThat(applicant.representative()).isNotNull();
                assertThat(applicant.collector()).isNotEqualTo(applicant.submitter().name());
            });
        assertThat(Stream.generate(() -> people.next(COPIES)).limit(100)).anyMatch((one) -> one.owner() != null)
            .anyMatch((one) -> one.owner() == null);
    }

    @Test
    void the_same_seed_makes_the_same_people_and_another_one_others() {
        assertThat(crowd(7)).isEqualTo(crowd(7)).isNotEqualTo(crowd(8));
    }

    @Test
    void peoples_of_the_commune_are_there() {
        assertThat(crowd(4)).extracting(Person::name)
            .anyMatch((name) -> name.startsWith("Điểu "))
            .anyMatch((name) -> name.startsWith("Thị "))
            .anyMatch((name) -> name.startsWith("Nguyễn "));
    }

    private static List<Person> crowd(int seed) {
        People people = people(seed);
        List<Person> crowd = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Applicant applicant = people.next(List.of(BIRTH, COPIES, COOPERATIVE).get(i % 3));
            Stream.of(applicant.submitter(), applicant.owner(), applicant.representative())
                .filter((person) -> person != null)
                .forEach(crowd::add);
        }
        return crowd;
    }

    private static People people(int seed) {
        return new People(new Random(seed), List.of("Thôn Bù Lư, xã Bù Gia Mập", "Thôn Đắk Á, xã Bù Gia Mập"));
    }

    private static Procedure procedure(String name, String field) {
        return new Procedure("1.000000", name, field, TimeLimit.sameDay(), true, "FULL", List.of(), null, null);
    }

    private static Party party(Person person) {
        return new Party(PartyKind.valueOf(person.kind()), person.name(), IdentityKind.valueOf(person.idKind()),
                person.idNumber(), person.phone(), null, person.address());
    }

}
