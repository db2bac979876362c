package vn.motcua.dossier.eventlog;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How the relay works.
 *
 * @param poll pause of the active relay between two looks for facts of other nodes; facts
 * of its own node wake it
 * @param batch most facts sent before the position moves, and so the most that arrive
 * twice after a crash
 * @param standby pause of a waiting relay between two attempts to become the active one
 * @param patience longest wait for an answer of the broker; the database ends a session
 * that is silent for a minute, so it must be well below
 * @param shortestPause pause after a first failure; it doubles with each further one
 * @param longestPause longest pause between two attempts
 */
@Validated
@ConfigurationProperties("motcua.relay")
record RelaySettings(@DefaultValue("25ms") Duration poll, @DefaultValue("2000") @Min(1) @Max(20_000) int batch,
        @DefaultValue("250ms") Duration standby,
        @DefaultValue("10s") @DurationMin(seconds = 1) @DurationMax(seconds = 20) Duration patience,
        @DefaultValue("100ms") Duration shortestPause, @DefaultValue("5s") Duration longestPause) {

    /** The pause after so many failures in a row, from 1. */
    Duration pauseAfter(int failures) {
        Duration doubled = this.shortestPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return (doubled.compareTo(this.longestPause) < 0) ? doubled : this.longestPause;
    }

}
