/**
 * Who may look: only the front door, with a short-lived signed token.
 * <p>
 * The token travels as {@code Authorization: Bearer <payload>.<mac>}. The payload is the
 * base64url text (no padding) of a JSON object in UTF-8: {@code {"user":"supervisor",
 * "roles":["SUPERVISOR"],"agencies":["H19.101"],"exp":1790000000}}, {@code exp} in
 * seconds of the machine clock since 1970. The mac is the base64url text (no padding) of
 * HMAC-SHA256 over the ASCII bytes of the payload text, as it stands before the dot; the
 * key is the UTF-8 bytes of the shared secret, at least 32 of them. The agencies limit
 * what is answered; {@code "*"} means all of them and is honoured for
 * {@code SYSTEM_ADMIN} and {@code AUDITOR} only.
 */
@NullMarked
package vn.motcua.metrics.access;

import org.jspecify.annotations.NullMarked;
