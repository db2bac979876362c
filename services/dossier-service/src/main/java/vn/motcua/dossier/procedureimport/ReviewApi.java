package vn.motcua.dossier.procedureimport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.procedure.Doubt;
import vn.motcua.rules.procedure.DoubtReason;

/** What was imported and needs a person, over HTTP. */
@RestController
@RequestMapping("/api/procedures/reviews")
class ReviewApi {

    private final ProcedureReviews reviews;

    private final Sentences sentences;

    ReviewApi(ProcedureReviews reviews, Sentences sentences) {
        this.reviews = reviews;
        this.sentences = sentences;
    }

    /** What waits, by code. */
    @GetMapping
    ListAnswer list(@RequestParam(defaultValue = "") String query, @RequestParam @Nullable DoubtReason reason,
            @RequestParam(defaultValue = "0") int page) {
        ProcedureReviews.Page found = this.reviews.page(new Reviews.Wanted(query.strip(), reason, null), page);
        return new ListAnswer(
                found.items().stream().map((line) -> new Item(line.code(), line.name(), told(line.doubts()))).toList(),
                found.page(), ProcedureReviews.PAGE, found.total(), found.byReason());
    }

    /** Every line that was imported of a procedure, word for word, the newest first. */
    @GetMapping("/{code}")
    List<DraftAnswer> history(@PathVariable String code) {
        return this.reviews.history(code).stream().map((draft) -> {
            Correction read = Correction.proposed(draft, LocalDate.EPOCH);
            return new DraftAnswer(draft.number(), draft.state(), told(draft.doubts()), draft.raw(),
                    new Read(read.name(), read.limit(), read.limitText(), read.feeVnd(), read.feeNote(), read.result(),
                            read.documents()),
                    draft.version(), draft.decidedBy(), local(draft.decidedAt()), draft.decisionNote());
        }).toList();
    }

    /** Publishes the line; what the body gives takes the place of what was read. */
    @PostMapping("/{code}/accept")
    Published accept(@PathVariable String code, @RequestBody Body body) {
        return new Published(code,
                this.reviews.accept(code, number(body.number()), body.over(this.reviews.proposed(code))));
    }

    @PostMapping("/{code}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable String code, @RequestBody RefuseBody body) {
        this.reviews.refuse(code, number(body.number()), Objects.requireNonNullElse(body.reason(), ""));
    }

    private static int number(@Nullable Integer number) {
        if (number == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "number");
        }
        return number;
    }

    private List<Told> told(List<Doubt> doubts) {
        return doubts.stream()
            .map((doubt) -> new Told(doubt.reason(), doubt.reason().field(), this.sentences.of(doubt)))
            .collect(Collectors.toList());
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

    /**
     * @param byReason how many wait for each reason, the commonest first
     */
    record ListAnswer(List<Item> items, int page, int size, long total, Map<DoubtReason, Integer> byReason) {
    }

    record Item(String code, String name, List<Told> reasons) {
    }

    record Told(DoubtReason reason, String field, String sentence) {
    }

    /**
     * @param raw the line as it was in the file
     */
    record DraftAnswer(int number, DraftState state, List<Told> reasons, String raw, Read read,
            @Nullable Integer version, @Nullable String decidedBy, @Nullable OffsetDateTime decidedAt,
            @Nullable String note) {
    }

    record Read(String name, @Nullable TimeLimit limit, String limitText, @Nullable Long feeVnd, String feeNote,
            String result, List<RequiredDocument> documents) {
    }

    /** The version that there is now. */
    record Published(String code, int version) {
    }

    /**
     * @param number of the line that was looked at
     */
    record RefuseBody(@Nullable Integer number, @Nullable String reason) {
    }

    /**
     * What the reviewer says.
     *
     * @param number of the line that was looked at
     * @param feeNotEstablished true: nobody knows the fee yet, whatever was read
     * @param terms what the text says beside the limit
     */
    record Body(@Nullable Integer number, @Nullable String name, @Nullable String field, RawLimit.@Nullable Limit limit,
            @Nullable List<RawLimit.Case> cases, @Nullable Long feeVnd, @Nullable Boolean feeNotEstablished,
            @Nullable String feeNote, @Nullable String result, @Nullable String onlineLevel,
            @Nullable List<RawPaper> documents, @Nullable RawTerms terms, @Nullable LocalDate validFrom,
            @Nullable String note) {

        Correction over(Correction read) {
            Long fee = (this.feeVnd != null) ? this.feeVnd : read.feeVnd();
            return new Correction(given(this.name, read.name()), given(this.field, read.field()),
                    (this.limit != null) ? this.limit.read("limit") : read.limit(), read.limitText(),
                    (this.cases != null) ? RawLimit.cases(this.cases) : read.cases(),
                    Boolean.TRUE.equals(this.feeNotEstablished) ? null : fee, given(this.feeNote, read.feeNote()),
                    given(this.result, read.result()), level(given(this.onlineLevel, read.onlineLevel())),
                    (this.documents != null) ? RawPaper.read(this.documents) : read.documents(),
                    (this.terms != null) ? this.terms.over(read.terms()) : read.terms(),
                    (this.validFrom != null) ? this.validFrom : read.validFrom(), given(this.note, ""));
        }

        private static String level(String level) {
            if (!Correction.ONLINE_LEVELS.contains(level)) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "onlineLevel", "value", level);
            }
            return level;
        }

        private static String given(@Nullable String value, String otherwise) {
            return (value != null) ? value.strip() : otherwise;
        }

    }

}
