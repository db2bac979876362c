package vn.motcua.rules.procedure;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

class VersionChangeTest {

    @Test
    void says_which_papers_are_new_and_which_are_gone_and_whether_the_limit_is_another() {
        VersionChange change = VersionChange.of(TimeLimit.workingDays(3), TimeLimit.workingDays(5),
                List.of("Tờ khai", "Sổ hộ khẩu"), List.of("Tờ khai", "Giấy xác nhận"));
        assertThat(change.added()).containsExactly("Giấy xác nhận");
        assertThat(change.gone()).containsExactly("Sổ hộ khẩu");
        assertThat(change.changesLimit()).isTrue();
        assertThat(VersionChange.of(TimeLimit.sameDay(), TimeLimit.sameDay(), List.of(), List.of()).changesLimit())
            .isFalse();
    }

}
