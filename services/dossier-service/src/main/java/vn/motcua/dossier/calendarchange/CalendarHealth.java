package vn.motcua.dossier.calendarchange;

import java.util.List;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Tells how far the official calendar reaches. Always up: a year that is not announced
 * yet is somebody's homework and no reason to restart the node.
 */
@Component("calendarHealthIndicator")
class CalendarHealth implements HealthIndicator {

    private final CalendarReach reach;

    CalendarHealth(CalendarReach reach, MeterRegistry meters) {
        this.reach = reach;
        Gauge.builder("motcua.calendar.beyond", this, (health) -> health.reach.warnings().size())
            .description("Agencies whose longest limit reaches behind the last official year")
            .register(meters);
    }

    @Override
    public Health health() {
        List<CalendarReach.Warning> warnings = this.reach.warnings();
        Health.Builder health = Health.up().withDetail("agenciesBeyond", warnings.size());
        this.reach.lastOfficialYear().ifPresent((year) -> health.withDetail("lastOfficialYear", year));
        return health.build();
    }

}
