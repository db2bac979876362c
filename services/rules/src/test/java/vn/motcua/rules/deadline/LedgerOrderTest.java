package vn.motcua.rules.deadline;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LedgerOrderTest {

    private final ClockLedger running = Desk.received("2026-11-02T09:00");

    @Test
    void refuses_what_cannot_follow() {
        Instant later = Desk.at("2026-11-04T10:00");
        Instant before = Desk.at("2026-11-01T10:00");
        ClockLedger paused = this.running.with(ClockEntry.pause(later, Desk.OFFICER));
        ClockLedger stopped = this.running.with(ClockEntry.stop(later, Desk.OFFICER));
        assertOutOfOrder(ClockLedger.empty(), ClockEntry.pause(later, Desk.OFFICER), "not-started");
        assertOutOfOrder(this.running, ClockEntry.start(later, Desk.OFFICER), "started");
        assertOutOfOrder(this.running, ClockEntry.pause(before, Desk.OFFICER), "too-early");
        assertOutOfOrder(this.running, ClockEntry.exclude(before, later, Desk.OFFICER), "too-early");
        assertOutOfOrder(this.running, ClockEntry.exclude(later, later, Desk.OFFICER), "ends-before-it-begins");
        assertOutOfOrder(this.running, ClockEntry.reappoint(later, before, Desk.OFFICER), "ends-before-it-begins");
        assertOutOfOrder(this.running, ClockEntry.resume(later, Desk.OFFICER), "not-paused");
        assertOutOfOrder(paused, ClockEntry.pause(later, Desk.OFFICER), "paused");
        assertOutOfOrder(paused, ClockEntry.resume(later.minusSeconds(1), Desk.OFFICER), "too-early");
        assertOutOfOrder(paused, ClockEntry.reappoint(later, later.plusSeconds(1), Desk.OFFICER), "paused");
        assertOutOfOrder(paused, ClockEntry.correct(later.plusSeconds(9), later.plusSeconds(1), null, Desk.OFFICER),
                "start-too-late");
        assertOutOfOrder(this.running, ClockEntry.correct(later, later.plusSeconds(1), null, Desk.OFFICER),
                "start-too-late");
        assertOutOfOrder(stopped, ClockEntry.pause(later, Desk.OFFICER), "stopped");
    }

    @Test
    void some_things_happen_only_once() {
        Instant at = Desk.at("2026-11-04T10:00");
        Instant newDue = Desk.at("2026-12-04T17:00");
        ClockEntry appointment = ClockEntry.reappoint(at, newDue, Desk.OFFICER);
        assertRefused(this.running.with(appointment), appointment, RefusalReason.REAPPOINT_TWICE);
        ClockEntry verification = ClockEntry.verify(at, TimeLimit.days(23), Desk.OFFICER);
        assertRefused(this.running.with(verification), verification, RefusalReason.LIMIT_CHANGED_TWICE);
        ClockEntry extension = ClockEntry.extend(at, TimeLimit.days(23), Desk.OFFICER);
        assertRefused(this.running.with(extension), extension, RefusalReason.LIMIT_CHANGED_TWICE);
    }

    @Test
    void an_entry_says_all_it_must() {
        Instant at = Desk.at("2026-11-04T10:00");
        for (ClockEntryType type : new ClockEntryType[] { ClockEntryType.NEW_LIMIT, ClockEntryType.VERIFY,
                ClockEntryType.EXTEND, ClockEntryType.REAPPOINT, ClockEntryType.EXCLUDE, ClockEntryType.CORRECT }) {
            assertThatThrownBy(() -> new ClockEntry(type, at, null, null, null, null, Desk.OFFICER, "")).as(type.name())
                .isInstanceOfSatisfying(Refusal.class,
                        (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.FIELD_MISSING));
        }
        ClockEntry entry = ClockEntry.pause(at, Desk.OFFICER).because("PAPERS", "Điều 19.4").under("2026-1");
        assertThat(entry).isEqualTo(
                new ClockEntry(ClockEntryType.PAUSE, at, null, null, "PAPERS", "Điều 19.4", Desk.OFFICER, "2026-1"));
    }

    private static void assertOutOfOrder(ClockLedger ledger, ClockEntry entry, String why) {
        assertThatThrownBy(() -> ledger.with(entry)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.LEDGER_OUT_OF_ORDER);
            assertThat(refusal.facts()).containsEntry("why", why).containsEntry("type", entry.type().name());
        });
    }

    private static void assertRefused(ClockLedger ledger, ClockEntry entry, RefusalReason reason) {
        assertThatThrownBy(() -> ledger.with(entry)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
