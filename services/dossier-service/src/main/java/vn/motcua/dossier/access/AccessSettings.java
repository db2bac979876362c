package vn.motcua.dossier.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param tokenLife how long a bearer token is good for
 * @param sessionIdle how long a browser session lasts without a request
 * @param hashStrength rounds of the password hash, as a power of two
 */
@ConfigurationProperties("motcua.access")
record AccessSettings(@DefaultValue("12h") Duration tokenLife, @DefaultValue("2h") Duration sessionIdle,
        @DefaultValue("12") int hashStrength) {
}
