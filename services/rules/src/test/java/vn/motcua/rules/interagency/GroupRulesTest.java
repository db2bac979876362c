package vn.motcua.rules.interagency;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.GroupRules.Member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupRulesTest {

    private static final Member HEAD = new Member("1", "H19.101-261116-0001", "H19.101", true);

    private static final Member OTHER = new Member("2", "H19.101-261116-0002", "H19.101", false);

    @Test
    void a_group_has_a_name_of_one_line() {
        assertThat(GroupRules.requireName(" Liên thông khai sinh ")).isEqualTo("Liên thông khai sinh");
        assertRefused(() -> GroupRules.requireName(null), RefusalReason.FIELD_MISSING, "groupName");
        assertRefused(() -> GroupRules.requireName("x".repeat(201)), RefusalReason.FIELD_INVALID, "groupName");
    }

    @Test
    void procedures_and_dossiers_of_the_same_agency_join_once() {
        GroupRules.requireMembers(HEAD, List.of("1.001193"), List.of(OTHER));
        GroupRules.requireMembers(HEAD, List.of(), List.of(OTHER));
        assertRefused(() -> GroupRules.requireMembers(HEAD, List.of(), List.of()), RefusalReason.FIELD_MISSING,
                "procedures");
        assertRefused(() -> GroupRules.requireMembers(HEAD, List.of("1", "2", "1"), List.of()),
                RefusalReason.FIELD_INVALID, "procedures[2]");
        assertRefused(() -> GroupRules.requireMembers(HEAD, List.of(), List.of(OTHER, OTHER)),
                RefusalReason.FIELD_INVALID, "dossiers[1]");
        assertRefused(() -> GroupRules.requireMembers(HEAD, List.of(), List.of(HEAD)), RefusalReason.FIELD_INVALID,
                "dossiers[0]");
    }

    @Test
    void what_is_elsewhere_does_not_join() {
        Member abroad = new Member("3", "H19.102-261116-0001", "H19.102", false);
        Member taken = new Member("4", "H19.101-261116-0004", "H19.101", true);
        assertRefused(() -> GroupRules.requireMembers(HEAD, List.of(), List.of(abroad)), RefusalReason.FIELD_INVALID,
                "dossiers[0]");
        assertRefused(() -> GroupRules.requireMembers(HEAD, List.of(), List.of(OTHER, taken)),
                RefusalReason.ALREADY_GROUPED, "dossiers[1]");
    }

    private static void assertRefused(Runnable act, RefusalReason reason, String field) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

}
