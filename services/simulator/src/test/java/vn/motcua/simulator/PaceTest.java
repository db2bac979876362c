package vn.motcua.simulator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    @Test
    void in_time_leaves_each_person_a_look_before_the_due_instant() {
        for (int now = 0; now < 30; now++) {
            for (int day = now / Timetable.MOMENTS + 1; day < 9; day++) {
                int last = day * Timetable.MOMENTS + Timetable.MOMENTS - 1;
                Pace pace = Pace.inTime(now, last, 0.99);
                assertThat(pace.examine()).isBetween(now, last - 2);
                assertThat(pace.review()).isBetween(pace.examine(), last - 1);
                assertThat(pace.sign()).isBetween(pace.review(), last);
            }
        }
    }

    @Test
    void late_means_that_the_signature_comes_after_the_due_instant() {
        assertThat(Pace.late(3, 20, 0).sign()).isGreaterThan(20);
        assertThat(Pace.late(25, 20, 4).sign()).isGreaterThan(25);
    }

}
