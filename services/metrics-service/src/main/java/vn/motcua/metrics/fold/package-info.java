/**
 * The fold: reads the topics, partition by partition, and turns each batch into facts in
 * one PostgreSQL transaction that also moves the position. Kafka's own committed offsets
 * are not used; the consumer group only shares out the partitions.
 */
@NullMarked
package vn.motcua.metrics.fold;

import org.jspecify.annotations.NullMarked;
