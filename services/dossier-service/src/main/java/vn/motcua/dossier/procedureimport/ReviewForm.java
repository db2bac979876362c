package vn.motcua.dossier.procedureimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.limit.LimitCase;
import vn.motcua.rules.limit.LocalityClass;

/**
 * The form of a reviewer as it was entered; two empty lines follow the cases and papers.
 *
 * @param validFrom as browsers write days
 */
public record ReviewForm(String name, String field, String limit, String unit, String limitText, List<CaseRow> cases,
        String fee, String feeNote, String result, String onlineLevel, List<PaperRow> papers, TermsForm terms,
        String validFrom, String note) {

    /** What a procedure may be online. */
    public static final List<String> ONLINE_LEVELS = Correction.ONLINE_LEVELS;

    static ReviewForm of(Correction read, Draft draft) {
        return of(read, commonValue(draft));
    }

    /** The form with what is known. */
    static ReviewForm of(Correction read) {
        return of(read, "");
    }

    private static ReviewForm of(Correction read, String otherwise) {
        List<CaseRow> cases = new ArrayList<>(read.cases().stream().map(CaseRow::of).toList());
        List<PaperRow> papers = new ArrayList<>(read.documents().stream().map(PaperRow::of).toList());
        IntStream.range(0, 2).forEach((spare) -> {
            cases.add(CaseRow.EMPTY);
            papers.add(PaperRow.EMPTY);
        });
        return new ReviewForm(read.name(), read.field(),
                (read.limit() != null) ? Integer.toString(read.limit().value()) : otherwise,
                (read.limit() != null) ? read.limit().unit().name() : "", read.limitText(), cases,
                (read.feeVnd() != null) ? Long.toString(read.feeVnd()) : "", read.feeNote(), read.result(),
                read.onlineLevel(), papers, TermsForm.of(read.terms()), String.valueOf(read.validFrom()), read.note());
    }

    /**
     * The number alone, where all ways to file give the same: its unit a person chooses.
     */
    private static String commonValue(Draft draft) {
        List<String> values = draft.record()
            .channels()
            .stream()
            .map((channel) -> String.valueOf(channel.limitValue()))
            .distinct()
            .toList();
        return (values.size() == 1 && !values.get(0).equals("null")) ? values.get(0) : "";
    }

    static ReviewForm entered(MultiValueMap<String, String> form) {
        return new ReviewForm(text(form, "name"), text(form, "field"), text(form, "limit"), text(form, "unit"),
                text(form, "limitText"), CaseRow.entered(form), text(form, "fee"), text(form, "feeNote"),
                text(form, "result"), text(form, "onlineLevel"), PaperRow.entered(form), TermsForm.entered(form),
                text(form, "validFrom"), text(form, "note"));
    }

    Correction correction() {
        if (!Correction.ONLINE_LEVELS.contains(this.onlineLevel)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "onlineLevel", "value", this.onlineLevel);
        }
        return new Correction(this.name, this.field,
                new RawLimit.Limit(number(this.limit, "limit.value"), unit(this.unit)).read("limit"), this.limitText,
                RawLimit.cases(this.cases.stream().filter((row) -> !row.isEmpty()).map(CaseRow::raw).toList()),
                amount(), this.feeNote, this.result, this.onlineLevel,
                this.papers.stream().filter((row) -> !row.isEmpty()).map(PaperRow::paper).toList(), this.terms.terms(),
                day(), this.note);
    }

    private @Nullable Long amount() {
        String digits = this.fee.replaceAll("[.\\s]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,12}")) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "feeVnd", "value", this.fee);
        }
        return Long.valueOf(digits);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(this.validFrom);
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", this.validFrom);
        }
    }

    static @Nullable LimitUnit unit(String name) {
        return name.isEmpty() ? null : one(LimitUnit.class, name, "limit.unit");
    }

    static <E extends Enum<E>> E one(Class<E> type, String name, String field) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", name);
    }

    static @Nullable Integer number(String text, String field) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,5}")) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", text);
        }
        return Integer.valueOf(text);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return at(form, name, 0);
    }

    static String at(MultiValueMap<String, String> form, String name, int place) {
        List<String> values = form.getOrDefault(name, List.of());
        return (place < values.size()) ? values.get(place).strip() : "";
    }

    /** A limit of a case or a kind of place. */
    public record CaseRow(String name, String code, String effect, String limit, String unit, String place) {

        static final CaseRow EMPTY = new CaseRow("", "", LimitCase.Effect.REPLACES.name(), "", "", "");

        static CaseRow of(LimitCase one) {
            return new CaseRow(one.name(), one.code(), one.effect().name(), Integer.toString(one.limit().value()),
                    one.limit().unit().name(),
                    String.join(" ", one.localities().stream().map(Enum::name).sorted().toList()));
        }

        static List<CaseRow> entered(MultiValueMap<String, String> form) {
            return IntStream.range(0, form.getOrDefault("caseName", List.of()).size())
                .mapToObj((row) -> new CaseRow(at(form, "caseName", row), at(form, "caseCode", row),
                        at(form, "caseEffect", row), at(form, "caseLimit", row), at(form, "caseUnit", row),
                        at(form, "casePlace", row)))
                .toList();
        }

        /** The kinds of places as people read them. */
        public String places() {
            return places(this.place).stream().map(LocalityClass::toVietnamese).collect(Collectors.joining(", "));
        }

        private static List<LocalityClass> places(String names) {
            return names.isEmpty() ? List.of()
                    : Stream.of(names.split(" "))
                        .map((one) -> ReviewForm.one(LocalityClass.class, one, "cases.localities"))
                        .toList();
        }

        boolean isEmpty() {
            return this.name.isEmpty() && this.code.isEmpty() && this.limit.isEmpty();
        }

        RawLimit.Case raw() {
            return new RawLimit.Case(this.code, this.name, places(this.place),
                    ReviewForm.one(LimitCase.Effect.class, this.effect, "cases.effect"),
                    new RawLimit.Limit(number(this.limit, "cases.limit.value"), ReviewForm.unit(this.unit)), "");
        }

    }

    /** A paper. */
    public record PaperRow(String name, String originals, String copies) {

        static final PaperRow EMPTY = new PaperRow("", "", "");

        static PaperRow of(RequiredDocument paper) {
            return new PaperRow(paper.name(), Integer.toString(paper.originals()), Integer.toString(paper.copies()));
        }

        static List<PaperRow> entered(MultiValueMap<String, String> form) {
            return IntStream.range(0, form.getOrDefault("paperName", List.of()).size())
                .mapToObj((row) -> new PaperRow(at(form, "paperName", row), at(form, "paperOriginals", row),
                        at(form, "paperCopies", row)))
                .toList();
        }

        boolean isEmpty() {
            return this.name.isEmpty();
        }

        RequiredDocument paper() {
            return new RequiredDocument(this.name, count(this.originals), count(this.copies));
        }

        private static int count(String text) {
            Integer count = number(text, "documents.originals");
            return (count != null) ? count : 0;
        }

    }

}
