package vn.motcua.metrics.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.Outcome;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;
import vn.motcua.metrics.TestHouse;
import vn.motcua.metrics.facts.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus sees. */
@ExtendWith(TestHouse.class)
class ScrapeIT {

    private final House house;

    private final String agency = "S." + UUID.randomUUID();

    ScrapeIT(House house) {
        this.house = house;
    }

    @Test
    void every_meter_of_the_catalogue_is_there_for_the_agency_and_in_total() {
        Instant received = House.NOW.minus(Duration.ofDays(9));
        publish(life(Channel.ONLINE).accepted(received, Duration.ofDays(2))
            .resolved(received.plusSeconds(60), Outcome.APPROVED));
        publish(life(Channel.DESK).accepted(received, Duration.ofDays(2))
            .apologised(received, ApologyState.BEFORE_EXPIRY)
            .resolved(received.plus(Duration.ofDays(3)), Outcome.REFUSED));
        publish(life(Channel.POSTAL).accepted(received, Duration.ofDays(2)));
        publish(life(Channel.DESK).accepted(received, Duration.ofDays(90)));
        publish(life(Channel.DESK).accepted(received, Duration.ofDays(2)).paused(received.plusSeconds(5)));
        publish(life(Channel.DESK).accepted(received, Duration.ofDays(2))
            .resolved(received.plusSeconds(5), Outcome.WITHDRAWN));
        this.house.await("the sixth dossier", () -> accepted() == 6);

        assertThat(mine("motcua_dossiers_on_time_ratio", "")).isEqualTo(0.5);
        assertThat(mine("motcua_dossiers_online_ratio", "")).isEqualTo(1.0 / 6);
        assertThat(mine("motcua_apology_coverage_ratio", "")).isEqualTo(0.5);
        assertThat(mine("motcua_dossiers_open", ",state=\"in_time\"")).isEqualTo(1);
        assertThat(mine("motcua_dossiers_open", ",state=\"overdue\"")).isEqualTo(1);
        assertThat(mine("motcua_dossiers_open", ",state=\"paused\"")).isEqualTo(1);
        assertThat(mine("motcua_dossiers_late", ",letter=\"yes\"")).isEqualTo(1);
        assertThat(mine("motcua_dossiers_late", ",letter=\"no\"")).isEqualTo(1);
        assertThat(mine("motcua_dossiers_resolved_total", "")).isEqualTo(2);
        assertThat(mine("motcua_dossiers_withdrawn_total", "")).isEqualTo(1);
        assertThat(this.house.scraped("motcua_dossiers_accepted_total{agency=\"all\"}")).isGreaterThanOrEqualTo(6);
        assertThat(this.house.scraped("motcua_fold_partitions")).isEqualTo(25);
        assertThat(this.house.scraped("motcua_fold_lag_records")).isZero();
        assertThat(this.house.scraped("motcua_fold_records_total")).isPositive();
        assertThat(this.house.scraped("motcua_fold_failures_total")).isZero();
        assertThat(this.house.scraped("motcua_totals_failures_total")).isZero();
    }

    @Test
    void a_ratio_without_data_is_not_a_number() {
        publish(life(Channel.DESK).accepted(House.NOW.minusSeconds(60), Duration.ofDays(2)));
        this.house.await("the dossier", () -> accepted() == 1);

        assertThat(mine("motcua_dossiers_on_time_ratio", "")).isNaN();
        assertThat(mine("motcua_apology_coverage_ratio", "")).isNaN();
        assertThat(mine("motcua_dossiers_online_ratio", "")).isZero();
    }

    @Test
    void from_published_to_scraped_takes_less_than_a_second() {
        List<Long> millis = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            int expected = i;
            Life life = life(Channel.ONLINE).accepted(House.NOW.minusSeconds(60), Duration.ofDays(2));
            Instant start = this.house.clock().instant();
            this.house.publish(life.latest());
            this.house.await("dossier " + i, () -> accepted() == expected);
            millis.add(Duration.between(start, this.house.clock().instant()).toMillis());
        }
        Collections.sort(millis);
        System.out.println("published to scraped, ms: p50 " + millis.get(19) + ", p95 " + millis.get(37));

        assertThat(millis.get(37)).isLessThan(1000);
    }

    @Test
    void agencies_beyond_the_bound_have_no_meters_but_the_total_counts_them() {
        CurrentTotals totals = new CurrentTotals();
        var registry = new io.micrometer.core.instrument.simple.SimpleMeterRegistry();
        Meters meters = new Meters(registry, totals,
                this.house.service().getBean(vn.motcua.metrics.fold.FoldProgress.class),
                new FiguresSettings(Duration.ofSeconds(1), Duration.ZERO, 1));
        totals.renew(Map.of("A", Tally.empty(), "B", Tally.empty()), 0);
        meters.renew();

        assertThat(registry.find("motcua.dossiers.accepted").meters()).hasSize(2);
    }

    @Test
    void nothing_is_measured_in_the_registry_of_the_whole_JVM() {
        assertThat(Metrics.globalRegistry.getRegistries()).isEmpty();
    }

    private double accepted() {
        String series = "motcua_dossiers_accepted_total{agency=\"" + this.agency + "\"}";
        return this.house.get("/actuator/prometheus", "")
            .body()
            .lines()
            .filter((line) -> line.startsWith(series))
            .map((line) -> Double.parseDouble(line.substring(series.length() + 1)))
            .findFirst()
            .orElse(0.0);
    }

    private double mine(String meter, String tags) {
        return this.house.scraped(meter + "{agency=\"" + this.agency + "\"" + tags + "}");
    }

    private Life life(Channel channel) {
        return new Life(UUID.randomUUID(), this.agency, "1.001", channel, Instant.parse("2026-09-01T01:00:00Z"));
    }

    private void publish(Life life) {
        life.told().forEach(this.house::publish);
    }

}
