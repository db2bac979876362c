package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.deadline.IndexClocks;
import vn.motcua.dossier.deadline.IndexStanding;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.intake.VersionsOnReception;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.Explanation;

/**
 * Tells the legal clock of a dossier: its entries, and the due date that follows from
 * them.
 */
@Component
class ClockStory {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Ledger ledger;

    private final VersionsOnReception versions;

    private final Colleagues colleagues;

    private final IndexClocks index;

    private final WorkingSpans spans;

    private final Texts texts;

    ClockStory(Ledger ledger, VersionsOnReception versions, IndexClocks index, Colleagues colleagues,
            WorkingSpans spans, Texts texts) {
        this.ledger = ledger;
        this.versions = versions;
        this.index = index;
        this.spans = spans;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    /**
     * The due date explained; of a dossier not yet received, as if it were received now,
     * if the calendars reach so far.
     */
    @Nullable DueStory due(Dossier dossier, Instant now) {
        if (dossier.receivedAt() != null) {
            Deadline deadline = this.ledger.explained(dossier);
            return story(dossier.subject(), deadline, left(dossier, deadline, now), this.index.of(dossier, now));
        }
        if (dossier.status() != DossierStatus.SUBMITTED) {
            return null;
        }
        ClockLedger asIfNow = ClockLedger.empty().with(ClockEntry.start(now, "preview"));
        Dossier.Subject subject = this.versions.asIfReceived(dossier, LocalDate.ofInstant(now, Clocks.ZONE));
        return Refusal
            .ifAnnounced(() -> story(subject,
                    new DeadlineCalculator(this.ledger.calendarOf(subject.agency())).deadline(subject.limit(), asIfNow),
                    null, null))
            .orElse(null);
    }

    private DueStory story(Dossier.Subject subject, Deadline deadline, @Nullable String left,
            @Nullable IndexStanding index) {
        List<DueStory.Day> days = new ArrayList<>();
        int counted = 0;
        for (Explanation.Line line : deadline.explanation().lines()) {
            counted += line.counted() ? 1 : 0;
            days.add(
                    new DueStory.Day(line.date(), line.date().getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE),
                            line.counted() ? counted : 0, line.why().toVietnamese(), line.note()));
        }
        return new DueStory(limit(subject), deadline.dueAt(), index == null, left, index, deadline.provisional(), days);
    }

    /** With the case and the place that it rests on, where they give another one. */
    private String limit(Dossier.Subject subject) {
        String words = subject.limit().toVietnamese();
        return subject.limitGrounds().isEmpty() ? words : this.texts.of("limit.because", words, subject.limitGrounds());
    }

    /** The working time left; a limit in hours may run out on a closed day. */
    private @Nullable String left(Dossier dossier, Deadline deadline, Instant now) {
        return this.ledger.left(dossier, deadline, now)
            .filter((left) -> !left.isZero())
            .map((left) -> this.texts.of(left.isNegative() ? "case.left.past" : "case.left.ahead",
                    this.spans.words(left.abs())))
            .orElse(null);
    }

    /** The entries of the ledger, oldest first. */
    List<LedgerLine> entries(Dossier dossier) {
        if (dossier.receivedAt() == null) {
            return List.of();
        }
        List<ClockEntry> entries = this.ledger.of(dossier).entries();
        Map<String, String> names = this.colleagues.names(entries.stream().map(ClockEntry::actor).distinct().toList());
        return entries.stream()
            .map((entry) -> new LedgerLine(entry.at(), this.texts.of("fact.type." + entry.type()), value(entry),
                    why(entry), names.getOrDefault(entry.actor(), entry.actor())))
            .toList();
    }

    private static String value(ClockEntry entry) {
        return Stream
            .of((entry.limit() == null) ? "" : entry.limit().toVietnamese(),
                    (entry.until() == null) ? "" : Formats.moment(entry.until()))
            .filter((part) -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    }

    private String why(ClockEntry entry) {
        String reason = (entry.reason() == null) ? ""
                : this.texts.find("apology-reason." + entry.reason())
                    .or(() -> this.texts.find("case.clock-reason." + entry.reason()))
                    .orElse(entry.reason());
        String basis = (entry.legalBasis() == null) ? "" : entry.legalBasis();
        return Stream.of(reason, basis).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

}
