package vn.motcua.rules.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * A ledger read through once: from when, with which limit, over which gaps the present
 * count runs.
 */
final class LedgerReading {

    private List<Span> spans = List.of();

    private Instant receivedAt = Instant.MIN;

    private Instant base = Instant.MIN;

    private boolean begunAnew;

    private TimeLimit limit;

    private TimeLimit indexLimit;

    private @Nullable TimeLimit extension;

    private @Nullable TimeLimit indexExtension;

    private boolean limitReplaced;

    private @Nullable Instant pausedAt;

    private @Nullable Instant newAppointment;

    private LedgerReading(TimeLimit limit) {
        this.limit = limit;
        this.indexLimit = limit;
    }

    static LedgerReading of(TimeLimit limit, ClockLedger ledger, WorkingCalendar calendar) {
        LedgerReading reading = new LedgerReading(limit);
        List<ClockEntry> entries = ledger.entries();
        for (int i = 0; i < entries.size(); i++) {
            reading.read(entries.get(i));
        }
        reading.settle(calendar);
        return reading;
    }

    /** When the complete dossier was received, as corrected. */
    Instant receivedAt() {
        return this.receivedAt;
    }

    /** From when the present count runs. */
    Instant base() {
        return this.base;
    }

    boolean begunAnew() {
        return this.begunAnew;
    }

    TimeLimit limit() {
        return this.limit;
    }

    /** The limit of the index clock, which knows no other limit after a supplement. */
    TimeLimit indexLimit() {
        return this.indexLimit;
    }

    /** The extension in the index clock, which a new count does not take back. */
    @Nullable TimeLimit indexExtension() {
        return this.indexExtension;
    }

    @Nullable TimeLimit extension() {
        return this.extension;
    }

    /** Every stretch since reception in which the clock stood still, by its beginning. */
    List<Span> spans() {
        return this.spans;
    }

    @Nullable Instant pausedAt() {
        return this.pausedAt;
    }

    @Nullable Instant newAppointment() {
        return this.newAppointment;
    }

    private void read(ClockEntry entry) {
        switch (entry.type()) {
            case START -> {
                this.receivedAt = entry.at();
                this.base = entry.at();
            }
            case PAUSE -> this.pausedAt = entry.at();
            case RESUME -> endPause(entry.at());
            case RESTART, NEW_LIMIT -> beginAnew(entry);
            case EXCLUDE -> exclude(entry);
            case INCLUDE -> include(entry);
            case VERIFY -> setLimit(entry);
            case EXTEND -> {
                this.extension = entry.limit();
                this.indexExtension = entry.limit();
            }
            case REAPPOINT -> this.newAppointment = entry.until();
            case CORRECT -> correct(entry);
            case STOP -> endPause(entry.at());
            case CALENDAR -> {
                // the days themselves changed; the ledger reads as before
            }
        }
    }

    private void endPause(Instant at) {
        if (this.pausedAt != null) {
            add(new Span(this.pausedAt, at, true, null));
            this.pausedAt = null;
        }
    }

    private void beginAnew(ClockEntry entry) {
        endPause(entry.at());
        this.base = entry.at();
        this.begunAnew = true;
        this.extension = null;
        if (entry.limit() != null) {
            this.limit = entry.limit();
            this.limitReplaced = true;
        }
    }

    private void exclude(ClockEntry entry) {
        if (entry.until() != null) {
            String outage = Outage.REASON.equals(entry.reason()) ? entry.legalBasis() : null;
            add(new Span(entry.at(), entry.until(), false, outage));
        }
    }

    private void include(ClockEntry entry) {
        List<Span> all = new ArrayList<>(this.spans);
        for (Span span : this.spans) {
            if (!span.pause() && span.from().equals(entry.at()) && span.until().equals(entry.until())) {
                all.remove(span);
                break;
            }
        }
        this.spans = all;
    }

    /** A limit in days takes an outage by the days that it left nothing of. */
    private void settle(WorkingCalendar calendar) {
        if (this.spans.isEmpty() || !this.limit.unit().isCountedInDays()) {
            return;
        }
        List<Span> all = new ArrayList<>();
        for (Span span : this.spans) {
            Span settled = (span.outage() == null) ? span : span.inDays(calendar);
            if (settled.from().isBefore(settled.until())) {
                all.add(settled);
            }
        }
        all.sort(Comparator.comparing(Span::from));
        this.spans = all;
    }

    private void add(Span span) {
        List<Span> all = new ArrayList<>(this.spans);
        all.add(span);
        all.sort(Comparator.comparing(Span::from));
        this.spans = all;
    }

    private void setLimit(ClockEntry entry) {
        if (entry.limit() != null) {
            this.limit = entry.limit();
            this.indexLimit = this.limitReplaced ? this.indexLimit : entry.limit();
        }
    }

    private void correct(ClockEntry entry) {
        setLimit(entry);
        if (entry.until() != null) {
            this.receivedAt = entry.until();
            this.base = this.begunAnew ? this.base : entry.until();
        }
    }

}
