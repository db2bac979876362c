/**
 * Append-only log of facts, and its relay to Kafka. The only room that knows the broker.
 */
@NullMarked
package vn.motcua.dossier.eventlog;

import org.jspecify.annotations.NullMarked;
