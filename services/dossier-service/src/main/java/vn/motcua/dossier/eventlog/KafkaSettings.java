package vn.motcua.dossier.eventlog;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How the broker is reached.
 *
 * @param bootstrap addresses of the broker; where empty, nothing is published and the
 * facts wait in the log
 * @param replication copies of each topic that this service creates
 * @param source names this installation in each event, where several share a broker
 * @param announced addresses of the broker that anybody may read in the AsyncAPI
 * document; where empty, whoever runs the installation tells them
 */
@Validated
@ConfigurationProperties("motcua.kafka")
record KafkaSettings(@DefaultValue("") String bootstrap, @DefaultValue("1") @Min(1) short replication,
        @DefaultValue("urn:motcua:dossier-service") @NotNull URI source, @DefaultValue("") String announced) {

    boolean isSet() {
        return !this.bootstrap.isBlank();
    }

    List<String> announcedHosts() {
        return Arrays.stream(this.announced.split(",")).map(String::strip).filter((host) -> !host.isEmpty()).toList();
    }

}
