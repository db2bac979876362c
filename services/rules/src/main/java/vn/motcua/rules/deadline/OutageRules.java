package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * What a cut of power or network does to the legal clock.
 * <p>
 * No general rule lets the clock stand still. It does only where the procedure's own rule
 * says so, and only with the announcement of the system's owner (khai sinh and the
 * connected procedures: Decree 301/2026/NĐ-CP, as reported; domain C1 and D11). Hours are
 * given back as long as it lasted. A limit in days gives back each working day that began
 * without service, and the day on which service came back, which starts the count again
 * as a day of reception does (Civil Code 2015 Art. 147.2).
 */
public final class OutageRules {

    private OutageRules() {
    }

    /**
     * Everything that is wrong with an outage that somebody wants to record.
     * @param now legal time: what is not over yet has no known end
     * @param recorded those that stand for the same agency
     * @param calendars of the agencies it concerns
     */
    public static List<Refusal> wrong(Outage outage, Instant now, Collection<Outage> recorded,
            Collection<WorkingCalendar> calendars) {
        List<Refusal> found = new ArrayList<>(wrongWords(outage));
        if (!outage.until().isAfter(outage.from())) {
            found.add(new Refusal(RefusalReason.OUTAGE_ENDS_BEFORE_IT_BEGINS, "until"));
        }
        else if (outage.until().isAfter(now)) {
            found.add(new Refusal(RefusalReason.OUTAGE_NOT_OVER, "until"));
        }
        else {
            found.addAll(wrongStretch(outage, recorded, calendars));
        }
        for (WorkingCalendar calendar : calendars) {
            LocalDate today = calendar.dateOf(now);
            if (outage.notice().issuedOn().isAfter(today)) {
                found.add(new Refusal(RefusalReason.OUTAGE_NOTICE_OF_TOMORROW, "noticeDate"));
                break;
            }
        }
        return found;
    }

    private static List<Refusal> wrongWords(Outage outage) {
        List<Refusal> found = new ArrayList<>();
        requireWords(found, outage.notice().number(), "noticeNumber");
        requireWords(found, outage.notice().issuer(), "noticeIssuer");
        requireWords(found, outage.cause(), "cause");
        return found;
    }

    private static void requireWords(List<Refusal> found, String words, String field) {
        if (words.isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
    }

    private static List<Refusal> wrongStretch(Outage outage, Collection<Outage> recorded,
            Collection<WorkingCalendar> calendars) {
        List<Refusal> found = new ArrayList<>();
        recorded.stream()
            .filter(outage::overlaps)
            .findFirst()
            .ifPresent((other) -> found
                .add(new Refusal(RefusalReason.OUTAGE_OVERLAPS, "from", "notice", other.notice().toVietnamese())));
        boolean worked = calendars.stream()
            .map((calendar) -> calendar.workingTimeBetween(outage.from(), outage.until()))
            .anyMatch((lost) -> lost.compareTo(Duration.ZERO) > 0);
        if (!worked) {
            found.add(new Refusal(RefusalReason.OUTAGE_OUTSIDE_WORKING_TIME, "from"));
        }
        return found;
    }

    /**
     * The entry that gives a dossier the time back, if it was open while the outage
     * lasted and has no such entry yet. What lies before the reception was nobody's time.
     * @param ledger of a dossier whose procedure allows it
     */
    public static Optional<ClockEntry> entry(Outage outage, ClockLedger ledger, WorkingCalendar calendar,
            String actor) {
        if (!ledger.isStarted() || ledger.isStopped() || !ledger.startedAt().isBefore(outage.until())) {
            return Optional.empty();
        }
        Instant started = ledger.startedAt();
        Instant from = started.isAfter(outage.from()) ? started : outage.from();
        ClockEntry entry = ClockEntry.exclude(from, outage.until(), actor)
            .because(Outage.REASON, outage.toVietnamese(calendar.zone()));
        return ledger.isExcluded(entry) ? Optional.empty() : Optional.of(entry);
    }

    /**
     * What brings the time of an outage into line after the reception or the procedure
     * was corrected: the stretch that no longer holds is taken back, the one that holds
     * is given. Nothing where it holds as it is.
     * @param allowed whether the procedure, as it is now, gives such time back
     * @param basis the ground on which a stretch is taken back
     */
    public static List<ClockEntry> corrected(Outage outage, ClockLedger ledger, WorkingCalendar calendar,
            boolean allowed, String actor, String basis) {
        Optional<ClockEntry> old = takenBack(outage, ledger, calendar, actor, basis);
        ClockLedger without = old.map(ledger::with).orElse(ledger);
        Optional<ClockEntry> right = allowed ? entry(outage, without, calendar, actor) : Optional.empty();
        boolean holds = old.isPresent() && right.isPresent() && old.get().at().equals(right.get().at())
                && Objects.equals(old.get().until(), right.get().until());
        return holds ? List.of() : Stream.concat(old.stream(), right.stream()).toList();
    }

    /** The entry that takes it back, where the ledger has it. */
    public static Optional<ClockEntry> takenBack(Outage outage, ClockLedger ledger, WorkingCalendar calendar,
            String actor, String basis) {
        String words = outage.toVietnamese(calendar.zone());
        return ledger.entries()
            .stream()
            .filter((entry) -> entry.type() == ClockEntryType.EXCLUDE && Outage.REASON.equals(entry.reason())
                    && words.equals(entry.legalBasis()) && ledger.isExcluded(entry) && !ledger.isStopped())
            .findFirst()
            .map((entry) -> ClockEntry.include(entry, actor).because(Outage.REASON, basis));
    }

}
