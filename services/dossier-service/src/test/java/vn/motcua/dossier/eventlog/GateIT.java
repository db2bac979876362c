package vn.motcua.dossier.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first position of each test is 1: every test has a log of its own. */
class GateIT {

    private Node node;

    private RelaySession session;

    private Gate gate;

    @BeforeEach
    void start() {
        LogDatabase database = LogDatabase.fresh();
        this.node = Node.withoutBroker(database);
        this.session = new RelaySession(database);
        this.gate = new Gate(this.session.log());
    }

    @AfterEach
    void stop() {
        this.session.close();
        this.node.close();
    }

    @Test
    void lets_neighbours_pass_in_order() {
        append();
        append();
        append();
        assertThat(open(0)).containsExactly(1L, 2L, 3L);
        assertThat(open(2)).containsExactly(3L);
        assertThat(open(3)).isEmpty();
    }

    @Test
    void sends_no_more_than_asked_for() {
        append();
        append();
        append();
        assertThat(this.gate.open(0, 2)).extracting(WaitingFact::position).containsExactly(1L, 2L);
    }

    @Test
    void waits_for_the_slow_one_at_a_hole() throws Exception {
        try (OpenAction slow = new OpenAction(this.node)) {
            append();
            assertThat(open(0)).isEmpty();
            assertThat(open(0)).isEmpty();
            slow.commit();
            assertThat(opened(0, 2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void lets_pass_what_lies_before_the_hole() throws Exception {
        append();
        try (OpenAction slow = new OpenAction(this.node)) {
            append();
            assertThat(open(0)).containsExactly(1L);
            assertThat(open(1)).isEmpty();
            slow.commit();
            assertThat(opened(1, 2)).containsExactly(2L, 3L);
        }
    }

    @Test
    void passes_a_hole_that_nobody_will_fill() throws Exception {
        try (OpenAction givenUp = new OpenAction(this.node)) {
            append();
            assertThat(open(0)).isEmpty();
            givenUp.rollback();
        }
        assertThat(opened(0, 1)).containsExactly(2L);
    }

    /** Otherwise a busy log with overlapping actions would never be passed. */
    @Test
    void is_not_held_up_by_who_began_after_the_hole_was_seen() throws Exception {
        try (OpenAction givenUp = new OpenAction(this.node)) {
            append();
            assertThat(open(0)).isEmpty();
            try (OpenAction later = new OpenAction(this.node)) {
                givenUp.rollback();
                assertThat(opened(0, 1)).containsExactly(2L);
                later.commit();
                assertThat(opened(2, 1)).containsExactly(3L);
            }
        }
    }

    /** The trap for a relay that takes every hole for a rollback. */
    @Test
    void passes_no_hole_above_the_one_it_waited_for() throws Exception {
        try (OpenAction givenUp = new OpenAction(this.node)) {
            append();
            assertThat(open(0)).isEmpty();
            try (OpenAction slow = new OpenAction(this.node)) {
                append();
                givenUp.rollback();
                assertThat(opened(0, 1)).containsExactly(2L);
                assertThat(open(2)).isEmpty();
                slow.commit();
                assertThat(opened(2, 2)).containsExactly(3L, 4L);
            }
        }
    }

    @Test
    void passes_many_old_holes_at_once_after_a_restart() throws Exception {
        List<Long> kept = new ArrayList<>();
        for (long position = 1; position <= 40; position += 2) {
            try (OpenAction givenUp = new OpenAction(this.node)) {
                givenUp.rollback();
            }
            append();
            kept.add(position + 1);
        }
        assertThat(open(0)).isEmpty();
        assertThat(opened(0, 20)).isEqualTo(kept);
    }

    private void append() {
        this.node.tell(Facts.of(UUID.randomUUID(), 1));
    }

    private List<Long> open(long position) {
        return this.gate.open(position, 1000).stream().map(WaitingFact::position).toList();
    }

    /**
     * What passes within a moment: a process of the server itself may write just then.
     */
    private List<Long> opened(long position, int expected) {
        List<Long> passed = new ArrayList<>();
        Await.until(() -> expected + " facts pass, not only " + passed, () -> {
            passed.addAll(open(passed.isEmpty() ? position : passed.get(passed.size() - 1)));
            return passed.size() >= expected;
        });
        return passed;
    }

}
