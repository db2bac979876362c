package vn.motcua.dossier.operations;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.time.MachineClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A node whose clock is wrong says so (design D11). */
class ClockHealthIT {

    static DeskServer server;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_clock_that_agrees_is_well_and_the_page_says_so() {
        assertThat(measured(Duration.ZERO).getStatus()).isEqualTo(Status.UP);
        assertThat(measured(Duration.ofMillis(1_500)).getStatus()).isEqualTo(Status.UP);
        WebDesk admin = WebDesk.of(server, "admin");
        assertThat(admin.open("/quan-tri").body()).contains("Đồng hồ máy", "mili giây so với cơ sở dữ liệu");
        assertThat(admin.open("/actuator/health").body()).contains("\"clock\"", "\"skewMillis\"");
    }

    @Test
    void a_clock_five_seconds_off_is_unhealthy_either_way() {
        for (Duration off : new Duration[] { Duration.ofSeconds(5), Duration.ofSeconds(-5) }) {
            Health health = measured(off);
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat((Long) health.getDetails().get("skewMillis")).isBetween(4_000L, 6_000L);
        }
    }

    private static Health measured(Duration off) {
        return new ClockHealth(server.database(), new MachineClock() {
            @Override
            public Instant instant() {
                return super.instant().plus(off);
            }
        }).health();
    }

}
