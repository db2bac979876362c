package vn.motcua.dossier.absence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * An absence that somebody wants to enter.
 *
 * @param person account; by default one's own
 * @param roles whose work is handed over; by default all that the person does
 * @param from day or instant; by default now, and so is today
 * @param to last day ({@code 2026-11-30}), or the instant of the return
 */
record NewAbsence(@Nullable String person, @Nullable List<String> roles, @Nullable String substitute,
        @Nullable String from, @Nullable String to, @Nullable String reason) {

    Instant start(Instant now) {
        if (this.from == null || this.from.isBlank()) {
            return now;
        }
        if (isInstant(this.from)) {
            return instant("from", this.from);
        }
        LocalDate day = day("from", this.from);
        return day.equals(LocalDate.ofInstant(now, Clocks.ZONE)) ? now : day.atStartOfDay(Clocks.ZONE).toInstant();
    }

    Instant end() {
        String text = given("to", this.to);
        return isInstant(text) ? instant("to", text)
                : day("to", text).plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    String substituteGiven() {
        return given("substitute", this.substitute);
    }

    static String given(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
        return text.strip();
    }

    private static boolean isInstant(String text) {
        return text.indexOf('T') > 0;
    }

    private static Instant instant(String field, String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", text);
        }
    }

    static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < 1900 || day.getYear() > 2999) {
                throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", text);
            }
            return day;
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", text);
        }
    }

}
