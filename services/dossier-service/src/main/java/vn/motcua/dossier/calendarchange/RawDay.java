package vn.motcua.dossier.calendarchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.DayKind;
import vn.motcua.rules.calendar.PlannedDay;

/**
 * One line of a list of days as it was typed or sent.
 *
 * @param line where it stands, from 1
 * @param date {@code 2026-11-30} or {@code 30/11/2026}
 * @param kind a {@link DayKind}, or as lists in circulation write it:
 * {@code makeup_working}
 */
record RawDay(int line, String date, String kind, String name, String replaces) {

    private static final Map<String, DayKind> OTHER_WORDS = Map.of("MAKEUP_WORKING", DayKind.MAKE_UP_WORKING);

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    /** The day, if it can be read; what cannot be is added to the refusals. */
    Optional<PlannedDay> read(List<Refusal> refusals) {
        LocalDate day = day(this.date);
        LocalDate replaced = this.replaces.isBlank() ? null : day(this.replaces);
        DayKind known = known();
        if (day == null) {
            refuse(RefusalReason.DAY_UNREADABLE, "date", this.date, refusals);
        }
        if (replaced == null && !this.replaces.isBlank()) {
            refuse(RefusalReason.DAY_UNREADABLE, "replaces", this.replaces, refusals);
        }
        if (known == null) {
            refuse(RefusalReason.DAY_KIND_UNKNOWN, "kind", this.kind, refusals);
        }
        boolean unreadable = replaced == null && !this.replaces.isBlank();
        if (day == null || known == null || unreadable) {
            return Optional.empty();
        }
        return Optional.of(new PlannedDay(this.line, day, known, this.name.strip(), replaced));
    }

    /** The year of the day, if that can be read. */
    Optional<Integer> year() {
        return Optional.ofNullable(day(this.date)).map(LocalDate::getYear);
    }

    private void refuse(RefusalReason reason, String part, String text, List<Refusal> refusals) {
        refusals.add(new Refusal(reason, "days[" + (this.line - 1) + "]." + part,
                Map.of("line", Integer.toString(this.line), "text", text.isBlank() ? "–" : text.strip())));
    }

    private @Nullable DayKind known() {
        String word = this.kind.strip().toUpperCase(Locale.ROOT);
        DayKind other = OTHER_WORDS.get(word);
        if (other != null) {
            return other;
        }
        for (DayKind one : DayKind.values()) {
            if (one.name().equals(word)) {
                return one;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return (text.indexOf('/') < 0) ? LocalDate.parse(text.strip()) : LocalDate.parse(text.strip(),
                    VIETNAMESE.withResolverStyle(java.time.format.ResolverStyle.STRICT));
        }
        catch (DateTimeParseException ex) {
            return null;
        }
    }

}
