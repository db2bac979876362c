package vn.motcua.metrics.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.Channel;
import vn.motcua.metrics.access.Viewer;
import vn.motcua.metrics.answer.BadQuestion;
import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.facts.Question;

/**
 * A question as it stands in an address; each part may be missing or empty.
 *
 * @param agency code of one agency
 * @param procedure code of one procedure
 * @param channel name of one channel
 * @param from first day, as {@code 2026-11-16}
 * @param to last day, included
 */
public record Asked(@Nullable String agency, @Nullable String procedure, @Nullable String channel,
        @Nullable String from, @Nullable String to) {

    /**
     * The question, limited to what the viewer may see.
     * @throws BadQuestion if a part makes no sense or the agency may not be seen
     */
    public Question by(Viewer viewer) {
        LocalDate first = day("from", this.from, Question.FIRST_DAY);
        LocalDate last = day("to", this.to, Question.LAST_DAY);
        if (last.isBefore(first)) {
            throw BadQuestion.of("to", "range-backwards", String.valueOf(this.to));
        }
        String channelName = blank(this.channel) ? null : channelOf(String.valueOf(this.channel));
        return new Question(viewer.agenciesFor(this.agency), blank(this.procedure) ? null : this.procedure, channelName,
                first, last);
    }

    /**
     * The grouping of that name in small letters.
     * @param fallback for a missing name
     * @throws BadQuestion if there is none
     */
    public static Grouping grouping(@Nullable String by, Grouping fallback) {
        if (by == null || by.isBlank()) {
            return fallback;
        }
        return Arrays.stream(Grouping.values())
            .filter((grouping) -> grouping.name().toLowerCase(Locale.ROOT).equals(by))
            .findFirst()
            .orElseThrow(() -> BadQuestion.of("by", "grouping-unknown", by));
    }

    /**
     * Whether the part of a figure asked for is what is missing in it.
     * @throws BadQuestion if it is neither {@code numerator} nor {@code missing}
     */
    public static boolean missing(@Nullable String part) {
        if (part == null || part.isBlank() || part.equals("numerator")) {
            return false;
        }
        if (part.equals("missing")) {
            return true;
        }
        throw BadQuestion.of("part", "part-unknown", part);
    }

    /**
     * The page asked for, from 0.
     * @throws BadQuestion if it is no number from 0 to 9999
     */
    public static int page(@Nullable String page) {
        if (page == null || page.isBlank()) {
            return 0;
        }
        if (!page.matches("\\d{1,4}")) {
            throw BadQuestion.of("page", "page-invalid", page);
        }
        return Integer.parseInt(page);
    }

    private static String channelOf(String name) {
        return Arrays.stream(Channel.values())
            .map(Enum::name)
            .filter(name::equals)
            .findFirst()
            .orElseThrow(() -> BadQuestion.of("channel", "channel-unknown", name));
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate fallback) {
        if (text == null || text.isBlank()) {
            return fallback;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(Question.FIRST_DAY) ? Question.FIRST_DAY : day;
        }
        catch (DateTimeParseException ex) {
            throw BadQuestion.of(field, "day-invalid", text);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

}
