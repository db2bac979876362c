/**
 * The default way to run the product: both services with their own PostgreSQL and Kafka
 * in one JVM, on 127.0.0.1, in one data folder.
 */
@NullMarked
package vn.motcua.onestop;

import org.jspecify.annotations.NullMarked;
