package vn.motcua.dossier.calendarchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageNotice;

/**
 * An outage as it was typed: the form of the page and the body of
 * {@code POST /api/outages/preview} and {@code /apply}.
 *
 * @param agency VN for all agencies; by default the caller's
 * @param from with an offset, or local time of Vietnam
 * @param until as {@code from}
 * @param noticeDate a date
 */
public record RawOutage(@Nullable String agency, @Nullable String from, @Nullable String until, @Nullable String cause,
        @Nullable String noticeNumber, @Nullable String noticeDate, @Nullable String noticeIssuer) {

    /** As many letters as stand in a sentence that is printed on papers. */
    private static final int MOST = 200;

    /** A form nobody has filled in yet. */
    static RawOutage empty(String agency) {
        return new RawOutage(agency, "", "", "", "", "", "");
    }

    /** What stands in a field. */
    public String text(@Nullable String value) {
        return (value == null) ? "" : value.strip();
    }

    /**
     * The outage that it means.
     * @throws Refusals one for each field that cannot be read
     */
    Outage read() {
        List<Refusal> found = new ArrayList<>();
        Instant begins = moment(this.from, "from", found);
        Instant ends = moment(this.until, "until", found);
        LocalDate issued = day(found);
        String number = words(this.noticeNumber, "noticeNumber", found);
        String issuer = words(this.noticeIssuer, "noticeIssuer", found);
        String why = words(this.cause, "cause", found);
        Refusals.refuseAny(found);
        return new Outage(begins, ends, why, new OutageNotice(number, issued, issuer));
    }

    private String words(@Nullable String value, String field, List<Refusal> found) {
        String words = text(value);
        if (words.isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
        else if (words.length() > MOST) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field));
        }
        return words;
    }

    private Instant moment(@Nullable String value, String field, List<Refusal> found) {
        String words = text(value);
        if (words.isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field));
            return Instant.EPOCH;
        }
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(words, OffsetDateTime::from,
                    LocalDateTime::from);
            return (read instanceof OffsetDateTime with) ? with.toInstant()
                    : LocalDateTime.from(read).atZone(Clocks.ZONE).toInstant();
        }
        catch (DateTimeException ex) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field));
            return Instant.EPOCH;
        }
    }

    private LocalDate day(List<Refusal> found) {
        String words = text(this.noticeDate);
        if (words.isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "noticeDate"));
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(words);
        }
        catch (DateTimeException ex) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, "noticeDate"));
            return LocalDate.EPOCH;
        }
    }

}
