package vn.motcua.dossier.calendarchange;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarEdit.YearStatus;
import vn.motcua.dossier.time.Clocks;

/** Changes of the calendar for programs (design §4). */
@RestController
@RequestMapping("/api/calendars")
class ChangeApi {

    private final CalendarChanges changes;

    private final DayList list;

    ChangeApi(CalendarChanges changes, DayList list) {
        this.changes = changes;
        this.list = list;
    }

    @PostMapping("/{agency}/days/preview")
    PreviewAnswer preview(@PathVariable String agency, @RequestParam(defaultValue = "1") int page,
            @RequestBody Body body) {
        this.changes.requireRight(agency);
        return PreviewAnswer.of(this.changes.preview(edit(agency, body), page));
    }

    @PostMapping("/{agency}/days/apply")
    ResponseEntity<ChangeAnswer> apply(@PathVariable String agency, @RequestBody Body body) {
        this.changes.requireRight(agency);
        UUID id = this.changes.apply(edit(agency, body));
        return ResponseEntity.accepted()
            .location(URI.create("/api/calendars/changes/" + id))
            .body(ChangeAnswer.of(this.changes.get(id)));
    }

    @GetMapping("/changes/{id}")
    ChangeAnswer change(@PathVariable UUID id) {
        return ChangeAnswer.of(this.changes.get(id));
    }

    @PostMapping("/changes/{id}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ChangeAnswer undo(@PathVariable UUID id) {
        this.changes.undo(id);
        return ChangeAnswer.of(this.changes.get(id));
    }

    private CalendarEdit edit(String agency, Body body) {
        List<RawDay> days = new ArrayList<>();
        for (Day day : Objects.requireNonNullElse(body.days(), List.<Day>of())) {
            days.add(new RawDay(days.size() + 1, text(day.date()), text(day.kind()), text(day.name()),
                    text(day.replaces())));
        }
        return this.list.read(agency, days, Objects.requireNonNullElse(body.years(), List.of()), text(body.decision()));
    }

    private static String text(@Nullable String value) {
        return (value == null) ? "" : value;
    }

    record Body(@Nullable List<Day> days, @Nullable List<YearStatus> years, @Nullable String decision) {
    }

    record Day(@Nullable String date, @Nullable String kind, @Nullable String name, @Nullable String replaces) {
    }

    record PreviewAnswer(int checked, int moved, int becomesInTime, int becomesLate, int receiptsToNotice,
            int uncountable, int waits, int page, int pages, List<MovedAnswer> dossiers) {

        static PreviewAnswer of(ChangePreview preview) {
            CalendarChange.Counts counts = preview.counts();
            return new PreviewAnswer(counts.total(), counts.moved(), counts.inTime(), counts.late(), counts.notices(),
                    counts.uncounted(), preview.waits(), preview.page(), preview.pages(),
                    preview.dossiers().stream().map(MovedAnswer::of).toList());
        }

    }

    record MovedAnswer(UUID id, @Nullable String code, String agency, String procedure,
            @Nullable OffsetDateTime dueBefore, @Nullable OffsetDateTime dueAfter,
            @Nullable OffsetDateTime originalDueBefore, @Nullable OffsetDateTime originalDueAfter,
            @Nullable OffsetDateTime promisedAt, @Nullable OffsetDateTime promisedAfter, boolean becomesInTime,
            boolean becomesLate, boolean notice) {

        static MovedAnswer of(ChangePreview.Moved one) {
            return new MovedAnswer(one.id(), one.code(), one.agency(), one.procedure(), local(one.before().dueAt()),
                    local(one.after().dueAt()), local(one.before().originalDueAt()), local(one.after().originalDueAt()),
                    local(one.before().promisedAt()), local(one.after().promisedAt()), one.becomesInTime(),
                    one.becomesLate(), one.notice());
        }

    }

    record ChangeAnswer(UUID id, String agency, String decision, ChangeState state, int percent, int total, int done,
            int moved, int becameInTime, int becameLate, int receiptsToNotice, int uncountable, int waits,
            String madeBy, @Nullable OffsetDateTime madeAt, @Nullable String undoneBy,
            @Nullable OffsetDateTime undoneAt) {

        static ChangeAnswer of(CalendarChange change) {
            CalendarChange.Counts counts = change.counts();
            return new ChangeAnswer(change.id(), change.scope(), change.decision(), change.state(), change.percent(),
                    counts.total(), counts.done(), counts.moved(), counts.inTime(), counts.late(), counts.notices(),
                    counts.uncounted(), change.waits(), change.madeBy(), local(change.madeAt()), change.undoneBy(),
                    local(change.undoneAt()));
        }

    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

}
