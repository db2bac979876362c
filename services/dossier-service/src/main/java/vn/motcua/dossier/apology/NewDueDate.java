package vn.motcua.dossier.apology;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/** Reads the day or the instant that an officer proposes as the new appointment. */
final class NewDueDate {

    private NewDueDate() {
    }

    /**
     * A day means its closing time; a closed day has none and is refused with the rule
     * about closed days.
     * @throws Refusal if nothing was given or it cannot be read
     */
    static Instant read(@Nullable String entered, WorkingCalendar calendar) {
        if (entered == null || entered.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "newDueDate");
        }
        try {
            return entered.contains("T") ? OffsetDateTime.parse(entered.strip()).toInstant()
                    : closing(LocalDate.parse(entered.strip()), calendar);
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "newDueDate", "value", entered);
        }
    }

    private static Instant closing(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? calendar.closesAt(day)
                : day.atTime(17, 0).atZone(calendar.zone()).toInstant();
    }

}
