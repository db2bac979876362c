/**
 * The process models and regimes as resources, and the names in them.
 * <p>
 * This room knows nothing: no engine, no framework, no parser.
 */
@NullMarked
package vn.motcua.models;

import org.jspecify.annotations.NullMarked;
