package vn.motcua.metrics.pages;

import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.access.Viewer;
import vn.motcua.metrics.answer.Words;
import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.indicators.Asked;
import vn.motcua.metrics.indicators.Indicator;
import vn.motcua.metrics.indicators.Indicators;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The fragments that the front door puts into its pages. */
@RestController
class FiguresController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "vn.motcua.metrics.templates");

    private final Indicators indicators;

    private final FiguresDrawing figures;

    private final DossiersDrawing dossiers;

    private final Words words;

    FiguresController(Indicators indicators, FiguresDrawing figures, DossiersDrawing dossiers, Words words) {
        this.indicators = indicators;
        this.figures = figures;
        this.dossiers = dossiers;
        this.words = words;
    }

    @GetMapping("/figures")
    ResponseEntity<String> figures(@AuthenticationPrincipal Viewer viewer, Asked asked,
            @RequestParam(required = false) @Nullable String by) {
        Grouping grouping = grouping(by);
        return drawn("figures.jte", this.figures.draw(viewer, asked, this.indicators.read(asked.by(viewer), grouping)));
    }

    @GetMapping("/figures/{id}/dossiers")
    ResponseEntity<String> dossiers(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Asked asked,
            @RequestParam(required = false) @Nullable String by, @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String page) {
        Indicator indicator = Indicator.of(id);
        boolean missing = Asked.missing(part);
        Indicators.DossierPage dossierPage = this.indicators.dossiers(indicator, missing, asked.by(viewer),
                Asked.page(page));
        return drawn("dossiers.jte", this.dossiers.draw(asked, grouping(by), indicator, missing, dossierPage));
    }

    private ResponseEntity<String> drawn(String template, Object page) {
        StringOutput html = new StringOutput();
        this.templates.render(template, Map.of("page", page, "words", this.words), html);
        return ResponseEntity.ok().contentType(HTML).body(html.toString());
    }

    private static Grouping grouping(@Nullable String by) {
        Grouping grouping = Asked.grouping(by, Grouping.PROCEDURE);
        return grouping == Grouping.TOTAL ? Grouping.PROCEDURE : grouping;
    }

}
