package vn.motcua.dossier.code;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How dossier codes are reserved.
 *
 * @param reserveAtMost codes in one reservation at most
 */
@Validated
@ConfigurationProperties("motcua.code")
record CodeSettings(@DefaultValue("100") @Min(1) @Max(500) int reserveAtMost) {
}
