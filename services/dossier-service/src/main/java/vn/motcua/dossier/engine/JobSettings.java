package vn.motcua.dossier.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import jakarta.validation.constraints.Min;

/**
 * How the engine's job executor works.
 *
 * @param enabled whether this node runs timers
 * @param threads how many run jobs at once
 * @param queue how many acquired jobs wait in memory
 * @param acquired how many are taken from the table at once
 * @param waitMillis shortest pause between two looks into the table
 * @param maxWaitMillis longest pause: a timer fires at most this late on an idle node
 */
@Validated
@ConfigurationProperties("motcua.engine.jobs")
record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("4") @Min(1) int threads,
        @DefaultValue("200") @Min(1) int queue, @DefaultValue("100") @Min(1) int acquired,
        @DefaultValue("50") @Min(1) int waitMillis, @DefaultValue("500") @Min(1) long maxWaitMillis) {
}
