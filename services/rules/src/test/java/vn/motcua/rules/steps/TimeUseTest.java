package vn.motcua.rules.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class TimeUseTest {

    @Test
    void each_hour_belongs_to_whoever_had_the_dossier() {
        ClockLedger ledger = Desk.received("2026-11-16T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-17T09:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-18T09:00"), Desk.OFFICER));
        List<Stay> stays = List.of(stay("DESK", "2026-11-16T08:00", "2026-11-16T10:00"),
                stay("UNIT", "2026-11-16T10:00", "2026-11-18T15:00"),
                stay("SIGNATORY", "2026-11-18T16:00", "2026-11-19T09:00"));
        TimeUse use = TimeUse.of(Desk.CALENDAR, ledger, stays, Desk.at("2026-11-19T08:00"));
        assertThat(use.byHolder()).containsExactly(entry("DESK", Duration.ofHours(1)),
                entry("UNIT", Duration.ofHours(7 + 4)), entry(TimeUse.CITIZEN, Duration.ofHours(8)),
                entry(TimeUse.NOBODY, Duration.ofHours(1)), entry("SIGNATORY", Duration.ofHours(2)));
    }

    @Test
    void two_at_once_count_for_the_later_one() {
        List<Stay> stays = List.of(stay("UNIT", "2026-11-16T08:00", "2026-11-16T17:00"),
                stay("CONSULTED", "2026-11-16T14:00", "2026-11-16T16:00"));
        TimeUse use = TimeUse.of(Desk.CALENDAR, Desk.received("2026-11-16T08:00"), stays, Desk.at("2026-11-16T17:00"));
        assertThat(use.byHolder()).containsExactly(entry("UNIT", Duration.ofHours(5)),
                entry("CONSULTED", Duration.ofHours(2)));
    }

    @Test
    void nobody_used_anything_before_reception() {
        assertThat(TimeUse.of(Desk.CALENDAR, ClockLedger.empty(), List.of(), Desk.at("2026-11-16T08:00")).byHolder())
            .isEmpty();
    }

    @Property(tries = 200)
    void the_parts_are_the_whole(@ForAll long seed) {
        Random random = new Random(seed);
        Instant start = Desk.at("2026-02-09T08:00");
        Instant until = start.plusSeconds(3600L * (1 + random.nextInt(900)));
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant from = start.plusSeconds(3600L * random.nextInt(900));
            stays.add(new Stay("H" + random.nextInt(3), from, from.plusSeconds(3600L * (1 + random.nextInt(300)))));
        }
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(start, Desk.OFFICER));
        if (random.nextBoolean()) {
            ledger = ledger.with(ClockEntry.pause(start.plusSeconds(3600L * random.nextInt(300)), Desk.OFFICER));
        }
        Duration sum = TimeUse.of(Desk.CALENDAR, ledger, stays, until)
            .byHolder()
            .values()
            .stream()
            .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(Desk.CALENDAR.workingTimeBetween(start, until));
    }

    private static Stay stay(String holder, String from, String until) {
        return new Stay(holder, Desk.at(from), Desk.at(until));
    }

}
