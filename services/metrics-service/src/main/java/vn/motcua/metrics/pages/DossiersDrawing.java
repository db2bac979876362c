package vn.motcua.metrics.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.answer.Words;
import vn.motcua.metrics.facts.DossierLine;
import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.indicators.Asked;
import vn.motcua.metrics.indicators.FigureWords;
import vn.motcua.metrics.indicators.Indicator;
import vn.motcua.metrics.indicators.Indicators;
import vn.motcua.metrics.reference.Reference;

import org.springframework.stereotype.Component;

/** Puts a page of dossiers into words. */
@Component
class DossiersDrawing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT)
        .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Reference reference;

    private final FigureWords figureWords;

    private final Words words;

    DossiersDrawing(Reference reference, FigureWords figureWords, Words words) {
        this.reference = reference;
        this.figureWords = figureWords;
        this.words = words;
    }

    DossiersPage draw(Asked asked, Grouping by, Indicator indicator, boolean missing, Indicators.DossierPage page) {
        Address address = new Address(asked, by);
        long pages = Math.max(1, (page.total() + Indicators.PAGE_SIZE - 1) / Indicators.PAGE_SIZE);
        String title = this.words.of(missing ? "page.missing-of" : "page.counting-of",
                this.figureWords.name(indicator));
        Map<String, String> procedures = this.reference.procedureNames();
        return new DossiersPage(title, this.words.of("page.total", page.total()),
                this.words.of("page.page-of", page.page() + 1, pages),
                page.lines().stream().map((line) -> line(line, procedures)).toList(),
                page.page() == 0 ? null : address.dossiers(indicator, missing, page.page() - 1),
                page.page() + 1 >= pages ? null : address.dossiers(indicator, missing, page.page() + 1),
                address.page());
    }

    private DossiersPage.Line line(DossierLine it, Map<String, String> procedures) {
        return new DossiersPage.Line("/ho-so/" + it.id(), it.code() == null ? it.id().toString() : it.code(),
                procedures.getOrDefault(it.procedure(), it.procedure()), time(it.receivedAt()),
                time(it.originalDueAt()), time(it.resolvedAt()), this.words.of("apology." + it.apology()));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }

}
