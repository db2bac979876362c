package vn.motcua.metrics.figures;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gauges are set up.
 *
 * @param tick longest time between two readings of the totals; time passes and other
 * nodes fold too
 * @param rest shortest time between two readings
 * @param agencies most agencies with gauges of their own; the total counts them all
 */
@Validated
@ConfigurationProperties("motcua.metrics.figures")
record FiguresSettings(@DefaultValue("1s") Duration tick, @DefaultValue("20ms") Duration rest,
        @DefaultValue("200") @Min(0) int agencies) {
}
