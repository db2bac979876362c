package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ApologyTerm;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * Calculates due dates for whoever asks; one in, one out; an array in, an array out
 * (design §4).
 */
@RestController
class DeadlineApi {

    private static final int MOST = 10_000;

    private final Calendars calendars;

    private final Catalogue catalogue;

    private final Limits limits;

    private final Regimes regimes;

    private final Access access;

    private final JsonMapper json;

    DeadlineApi(Calendars calendars, Catalogue catalogue, Limits limits, Regimes regimes, Access access,
            JsonMapper json) {
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.limits = limits;
        this.regimes = regimes;
        this.access = access;
        this.json = json;
    }

    @PostMapping("/api/deadlines/preview")
    Object preview(@RequestBody JsonNode asked, HttpServletRequest request) {
        if (!asked.isArray()) {
            return answer(asked, request);
        }
        if (asked.size() > MOST) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "length", "most", Integer.toString(MOST));
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.add(answer(asked.get(i), i, request));
        }
        return answers;
    }

    /** One of many: what is wrong with it is told with its place. */
    private Answer answer(JsonNode asked, int place, HttpServletRequest request) {
        try {
            if (!asked.isObject()) {
                throw MismatchedInputException.from(null, Question.class, "no question");
            }
            return answer(this.json.treeToValue(asked, Question.class));
        }
        catch (JacksonException ex) {
            throw unreadable(ex.prependPath(asked, place), request);
        }
        catch (Refusal refused) {
            throw new Refusal(refused.reason(), "[" + place + "]." + refused.field(), refused.facts());
        }
    }

    private Answer answer(JsonNode asked, HttpServletRequest request) {
        if (!asked.isObject()) {
            throw unreadable(null, request);
        }
        try {
            return answer(this.json.treeToValue(asked, Question.class));
        }
        catch (JacksonException ex) {
            throw unreadable(ex, request);
        }
    }

    /** As if the body had been read in one piece: the same sentence, the same status. */
    private static HttpMessageNotReadableException unreadable(@Nullable JacksonException why,
            HttpServletRequest request) {
        return new HttpMessageNotReadableException("no question about a deadline", why,
                new ServletServerHttpRequest(request));
    }

    private Answer answer(Question question) {
        if (question.receivedAt() == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "receivedAt");
        }
        String agency = (question.agency() == null) ? this.access.current().agency() : question.agency();
        TimeLimit limit = limit(question, agency, question.receivedAt());
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(question.receivedAt().toInstant(), "preview"));
        List<Change> changes = (question.clock() == null) ? List.of() : question.clock();
        for (Change change : changes) {
            ledger = ledger.with(change.entry());
        }
        ApologyTerm term = this.regimes.apologyTerm(null,
                LocalDate.ofInstant(question.receivedAt().toInstant(), Clocks.ZONE));
        return Answer.of(new DeadlineCalculator(this.calendars.of(agency), term).deadline(limit, ledger));
    }

    /** The limit itself, or that of a procedure and a case at the agency. */
    private TimeLimit limit(Question question, String agency, OffsetDateTime receivedAt) {
        if (question.limit() != null) {
            return question.limit();
        }
        if (question.procedure() == null || question.procedure().isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "limit");
        }
        LocalDate day = LocalDate.ofInstant(receivedAt.toInstant(), Clocks.ZONE);
        return this.limits
            .of(this.catalogue.inForce(question.procedure().strip(), agency, day), agency, day, question.limitCase())
            .limit();
    }

    /**
     * @param limit or else procedure, by whose text and case it is counted
     */
    record Question(@Nullable String agency, @Nullable TimeLimit limit, @Nullable String procedure,
            @Nullable String limitCase, @Nullable OffsetDateTime receivedAt, @Nullable List<Change> clock) {
    }

    record Change(@Nullable ClockEntryType type, @Nullable OffsetDateTime at, @Nullable TimeLimit limit,
            @Nullable OffsetDateTime until, @Nullable String reason) {

        ClockEntry entry() {
            if (this.type == null || this.at == null) {
                throw new Refusal(RefusalReason.FIELD_MISSING, (this.type == null) ? "clock.type" : "clock.at");
            }
            return new ClockEntry(this.type, this.at.toInstant(), this.limit,
                    (this.until == null) ? null : this.until.toInstant(), this.reason, null, "preview", "");
        }

    }

    record Answer(@Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime originalDueAt,
            @Nullable OffsetDateTime askAt, @Nullable OffsetDateTime apologyBy, @Nullable OffsetDateTime warnAt,
            @Nullable OffsetDateTime transferBy, @Nullable OffsetDateTime indexDueAt, boolean provisional,
            List<Day> explanation) {

        static Answer of(Deadline deadline) {
            return new Answer(local(deadline.dueAt()), local(deadline.originalDueAt()), local(deadline.askAt()),
                    local(deadline.apologyBy()), local(deadline.warnAt()), local(deadline.transferBy()),
                    local(deadline.indexDueAt()), deadline.provisional(),
                    deadline.explanation()
                        .lines()
                        .stream()
                        .map((line) -> new Day(line.date().toString(), line.counted(), line.why().name(), line.note()))
                        .toList());
        }

        private static @Nullable OffsetDateTime local(@Nullable Instant instant) {
            return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
        }

    }

    record Day(String date, boolean counted, String why, String note) {
    }

}
