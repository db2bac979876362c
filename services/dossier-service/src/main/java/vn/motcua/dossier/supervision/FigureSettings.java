package vn.motcua.dossier.supervision;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the figures come from.
 *
 * @param url address of the metrics service; empty where none is set
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("motcua.metrics")
record FigureSettings(@DefaultValue("") String url, @DefaultValue("10s") Duration timeout) {
}
