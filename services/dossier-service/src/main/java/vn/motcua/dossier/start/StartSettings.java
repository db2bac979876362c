package vn.motcua.dossier.start;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new database begins with.
 *
 * @param world sample world; its database is a training database
 * @param worldStart legal time at which a sample world begins; by default early enough
 * for the days that are played
 * @param setup folder with an office's own agencies, units, people and procedures
 * @param adminPassword first password of the account {@code admin}, where nobody is
 * system administrator yet
 */
@ConfigurationProperties("motcua")
record StartSettings(@DefaultValue("") String world, @Nullable OffsetDateTime worldStart,
        @DefaultValue("") String setup, @DefaultValue("") String adminPassword) {
}
