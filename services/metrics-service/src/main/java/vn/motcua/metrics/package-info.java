/**
 * The metrics service: facts come in through Kafka, figures go out as JSON, as a page and
 * as Prometheus metrics. It knows the dossier service only by its facts and its token.
 */
@NullMarked
package vn.motcua.metrics;

import org.jspecify.annotations.NullMarked;
