package vn.motcua.metrics.figures;

import java.util.Set;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import vn.motcua.metrics.facts.Count;
import vn.motcua.metrics.facts.Tally;
import vn.motcua.metrics.indicators.Figure;
import vn.motcua.metrics.indicators.Indicator;

/**
 * Everything that is measured about dossiers. The dashboards in {@code deploy} use these
 * names and no others. Each has the tag {@code agency}; {@code all} is the total, so
 * never add it to the others. A ratio without data is NaN.
 */
enum DossierMeter {

    /** {@code motcua_dossiers_on_time_ratio}. */
    ON_TIME("motcua.dossiers.on.time.ratio", "Resolved at or before the original due instant / resolved"),

    /** {@code motcua_dossiers_online_ratio}. */
    ONLINE("motcua.dossiers.online.ratio", "Accepted with channel ONLINE / accepted"),

    /** {@code motcua_apology_coverage_ratio}. */
    APOLOGY_COVERAGE("motcua.apology.coverage.ratio", "Late dossiers with a letter / late, open and resolved"),

    /** {@code motcua_dossiers_open{state="in_time"}}. */
    OPEN_IN_TIME("motcua.dossiers.open", "Open dossiers by state of their legal limit", "state", "in_time"),

    /** {@code motcua_dossiers_open{state="overdue"}}. */
    OPEN_OVERDUE("motcua.dossiers.open", "Open dossiers by state of their legal limit", "state", "overdue"),

    /** {@code motcua_dossiers_open{state="paused"}}. */
    OPEN_PAUSED("motcua.dossiers.open", "Open dossiers by state of their legal limit", "state", "paused"),

    /** {@code motcua_dossiers_late{letter="yes"}}. */
    LATE_WITH_LETTER("motcua.dossiers.late", "Late dossiers, open and resolved, by letter of apology", "letter", "yes"),

    /** {@code motcua_dossiers_late{letter="no"}}. */
    LATE_WITHOUT_LETTER("motcua.dossiers.late", "Late dossiers, open and resolved, by letter of apology", "letter",
            "no"),

    /** {@code motcua_dossiers_accepted_total}. */
    ACCEPTED("motcua.dossiers.accepted", "Dossiers that were received complete and correct"),

    /** {@code motcua_dossiers_resolved_total}. */
    RESOLVED("motcua.dossiers.resolved", "Dossiers approved, refused or stopped"),

    /** {@code motcua_dossiers_withdrawn_total}. */
    WITHDRAWN("motcua.dossiers.withdrawn", "Dossiers withdrawn by the applicant after acceptance");

    private final String meter;

    private final String meaning;

    private final String tag;

    private final String tagged;

    DossierMeter(String meter, String meaning) {
        this(meter, meaning, "", "");
    }

    DossierMeter(String meter, String meaning, String tag, String tagged) {
        this.meter = meter;
        this.meaning = meaning;
        this.tag = tag;
        this.tagged = tagged;
    }

    /** Registers it for one agency. */
    void register(MeterRegistry registry, String agency, CurrentTotals totals) {
        Tags tags = this.tag.isEmpty() ? Tags.of("agency", agency) : Tags.of("agency", agency, this.tag, this.tagged);
        switch (this) {
            case ACCEPTED, RESOLVED, WITHDRAWN ->
                FunctionCounter.builder(this.meter, totals, (current) -> current.value(agency, this::value))
                    .description(this.meaning)
                    .tags(tags)
                    .register(registry);
            default -> Gauge.builder(this.meter, totals, (current) -> current.value(agency, this::value))
                .description(this.meaning)
                .tags(tags)
                .register(registry);
        }
    }

    private double value(Tally tally) {
        return switch (this) {
            case ON_TIME -> ratio(Indicator.ON_TIME, tally);
            case ONLINE -> ratio(Indicator.ONLINE, tally);
            case APOLOGY_COVERAGE -> ratio(Indicator.APOLOGY_COVERAGE, tally);
            case OPEN_IN_TIME -> tally.of(Count.OPEN_IN_TIME);
            case OPEN_OVERDUE -> tally.of(Count.OVERDUE);
            case OPEN_PAUSED -> tally.of(Count.PAUSED);
            case LATE_WITH_LETTER -> tally.sum(Set.of(Count.LATE_WITH_LETTER, Count.OVERDUE_WITH_LETTER));
            case LATE_WITHOUT_LETTER -> tally.sum(Set.of(Count.LATE_WITHOUT_LETTER, Count.OVERDUE_WITHOUT_LETTER));
            case ACCEPTED -> tally.sum(Set.of(Count.ACCEPTED_ONLINE, Count.ACCEPTED_OTHERWISE));
            case RESOLVED -> tally.sum(Set.of(Count.RESOLVED_IN_TIME, Count.RESOLVED_LATE, Count.RESOLVED_UNDATED));
            case WITHDRAWN -> tally.of(Count.WITHDRAWN);
        };
    }

    private static double ratio(Indicator indicator, Tally tally) {
        return Figure.of(indicator, tally).value().orElse(Double.NaN);
    }

}
