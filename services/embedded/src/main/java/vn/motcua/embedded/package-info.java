/**
 * A real PostgreSQL and a real Kafka in a data folder that survives restarts and crashes:
 * the default way to run the product and the ground its tests stand on.
 * <p>
 * Two doors: {@link vn.motcua.embedded.EmbeddedPostgresServer} and
 * {@link vn.motcua.embedded.EmbeddedKafkaServer}. Both listen on 127.0.0.1 only.
 */
@NullMarked
package vn.motcua.embedded;

import org.jspecify.annotations.NullMarked;
