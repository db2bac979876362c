package vn.motcua.metrics.indicators;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.access.Viewer;
import vn.motcua.metrics.facts.Grouping;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures and the dossiers behind them, over HTTP. */
@RestController
class IndicatorController {

    private final Indicators indicators;

    private final FigureWords words;

    IndicatorController(Indicators indicators, FigureWords words) {
        this.indicators = indicators;
        this.words = words;
    }

    @GetMapping("/api/indicators")
    IndicatorAnswer indicators(@AuthenticationPrincipal Viewer viewer, Asked asked,
            @RequestParam(required = false) @Nullable String by) {
        Grouping grouping = Asked.grouping(by, Grouping.TOTAL);
        Reading reading = this.indicators.read(asked.by(viewer), grouping);
        String name = grouping == Grouping.TOTAL ? null : grouping.name().toLowerCase(Locale.ROOT);
        return new IndicatorAnswer(DossiersAnswer.local(reading.asOf()), lines(reading.figures()), name,
                reading.rows()
                    .stream()
                    .map((row) -> new IndicatorAnswer.Row(row.key(), row.name(), lines(row.figures())))
                    .toList());
    }

    @GetMapping("/api/indicators/{id}/dossiers")
    DossiersAnswer dossiers(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Asked asked,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String page) {
        Indicator indicator = Indicator.of(id);
        boolean missing = Asked.missing(part);
        return DossiersAnswer.of(indicator, missing,
                this.indicators.dossiers(indicator, missing, asked.by(viewer), Asked.page(page)));
    }

    private List<IndicatorAnswer.Line> lines(List<Figure> figures) {
        return figures.stream().map(this::line).toList();
    }

    private IndicatorAnswer.Line line(Figure figure) {
        Double value = figure.value().isPresent() ? figure.value().getAsDouble() : null;
        return new IndicatorAnswer.Line(figure.indicator().id(), this.words.name(figure.indicator()),
                figure.numerator(), figure.denominator(), value, this.words.text(figure));
    }

}
