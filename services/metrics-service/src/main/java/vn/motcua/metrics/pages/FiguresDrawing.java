package vn.motcua.metrics.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.access.Viewer;
import vn.motcua.metrics.answer.Words;
import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.indicators.Asked;
import vn.motcua.metrics.indicators.Figure;
import vn.motcua.metrics.indicators.FigureWords;
import vn.motcua.metrics.indicators.Indicator;
import vn.motcua.metrics.indicators.Reading;
import vn.motcua.metrics.reference.Reference;

import org.springframework.stereotype.Component;

/** Puts a reading into the words and lengths that the template draws. */
@Component
class FiguresDrawing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT)
        .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Reference reference;

    private final FigureWords figureWords;

    private final Words words;

    FiguresDrawing(Reference reference, FigureWords figureWords, Words words) {
        this.reference = reference;
        this.figureWords = figureWords;
        this.words = words;
    }

    FiguresPage draw(Viewer viewer, Asked asked, Reading reading) {
        Address address = new Address(asked, reading.by());
        List<FiguresPage.Card> cards = reading.figures().stream().map((figure) -> card(figure, address)).toList();
        return new FiguresPage(this.words.of("page.as-of", time(reading.asOf())), address.content(),
                form(viewer, asked, reading.by()), cards, table(reading));
    }

    private FiguresPage.Card card(Figure figure, Address address) {
        Indicator indicator = figure.indicator();
        boolean data = figure.denominator() > 0;
        String explanation = data ? this.words.of("explain." + indicator.id(), figure.numerator(), figure.denominator())
                : this.words.of("explain.no-data");
        String share = data ? String.format(Locale.ROOT, "%.2f", figure.value().getAsDouble() * 100) : null;
        return new FiguresPage.Card(indicator.id(), this.figureWords.name(indicator), this.figureWords.text(figure),
                explanation, share, tone(indicator), address.dossiers(indicator, false, 0),
                address.dossiers(indicator, true, 0));
    }

    private FiguresPage.Form form(Viewer viewer, Asked asked, Grouping by) {
        List<FiguresPage.Option> groupings = Arrays.stream(Grouping.values())
            .filter((grouping) -> grouping != Grouping.TOTAL)
            .map((grouping) -> new FiguresPage.Option(name(grouping), this.words.of("by." + name(grouping)),
                    grouping == by))
            .toList();
        return new FiguresPage.Form(Address.PAGE, orEmpty(asked.from()), orEmpty(asked.to()), agencies(viewer, asked),
                groupings);
    }

    private List<FiguresPage.Option> agencies(Viewer viewer, Asked asked) {
        List<FiguresPage.Option> seen = this.reference.agencies()
            .entrySet()
            .stream()
            .filter((agency) -> viewer.agencies() == null || viewer.agencies().contains(agency.getKey()))
            .sorted(Map.Entry.comparingByValue())
            .map((agency) -> new FiguresPage.Option(agency.getKey(), agency.getValue(),
                    Objects.equals(agency.getKey(), asked.agency())))
            .toList();
        return seen.size() > 1 ? seen : List.of();
    }

    private FiguresPage.Table table(Reading reading) {
        List<String> columns = Arrays.stream(Indicator.values()).map(this.figureWords::name).toList();
        List<FiguresPage.Row> rows = reading.rows()
            .stream()
            .map((row) -> new FiguresPage.Row(row.name(), row.figures().stream().map(this.figureWords::text).toList()))
            .toList();
        return new FiguresPage.Table(this.words.of("by." + name(reading.by())),
                this.words.of("column." + name(reading.by())), columns, rows);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String tone(Indicator indicator) {
        return switch (indicator) {
            case ON_TIME, OPEN_IN_TIME -> "success";
            case OVERDUE -> "danger";
            case PAUSED -> "secondary";
            case ONLINE, APOLOGY_COVERAGE -> "primary";
        };
    }

    private static String name(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

}
