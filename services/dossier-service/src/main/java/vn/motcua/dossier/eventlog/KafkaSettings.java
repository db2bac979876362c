package vn.motcua.dossier.eventlog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import jakarta.validation.constraints.Min;

/**
 * How the broker is reached.
 *
 * @param bootstrap addresses of the broker; where empty, nothing is published and the
 * facts wait in the log
 * @param replication copies of each topic that this service creates
 */
@Validated
@ConfigurationProperties("motcua.kafka")
record KafkaSettings(@DefaultValue("") String bootstrap, @DefaultValue("1") @Min(1) short replication) {

    boolean isSet() {
        return !this.bootstrap.isBlank();
    }

}
