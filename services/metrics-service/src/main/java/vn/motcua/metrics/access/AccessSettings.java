package vn.motcua.metrics.access;

import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How access is set up.
 *
 * @param tokenSecret what this service and the front door share and nobody else knows
 */
@Validated
@ConfigurationProperties("motcua.metrics")
record AccessSettings(
        @Size(min = 32, message = "MOTCUA_TOKEN_SECRET needs at least 32 characters") String tokenSecret) {

    @Override
    public String toString() {
        return "AccessSettings[tokenSecret=***]";
    }

}
