package vn.motcua.metrics.fold;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the fold is set up.
 *
 * @param bootstrap addresses of the broker
 * @param replication copies of each topic that this service creates; every service that
 * may come first is told the same
 * @param group consumer group; it only shares out the partitions
 * @param node name of this node, the same after a restart, so that a node that was killed
 * gets its partitions back at once; may be empty
 * @param consumers consumer threads in this node
 * @param poll how long one poll waits for records
 * @param records most records in one poll
 * @param longestPause longest wait before the next attempt after failures
 */
@Validated
@ConfigurationProperties("motcua.metrics.fold")
record FoldSettings(@NotBlank String bootstrap, @DefaultValue("1") @Min(1) short replication,
        @DefaultValue("motcua-metrics") @NotBlank String group, @DefaultValue("") String node,
        @DefaultValue("1") @Min(1) int consumers, @DefaultValue("50ms") Duration poll,
        @DefaultValue("5000") @Min(1) int records, @DefaultValue("5s") Duration longestPause) {
}
