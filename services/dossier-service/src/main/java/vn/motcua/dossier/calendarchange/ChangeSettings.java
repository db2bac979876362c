package vn.motcua.dossier.calendarchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How open dossiers are counted anew.
 *
 * @param worker whether this node does such work
 * @param batch dossiers in one transaction at most
 * @param hands threads of this node that work on a change at once
 */
@Validated
@ConfigurationProperties("motcua.calendar")
record ChangeSettings(@DefaultValue("true") boolean worker, @DefaultValue("1000") @Min(1) @Max(5000) int batch,
        @DefaultValue("3") @Min(1) @Max(4) int hands) {
}
