package vn.motcua.metrics.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

import vn.motcua.metrics.answer.Words;

import org.springframework.stereotype.Component;

/** Figures in words. */
@Component
public class FigureWords {

    private static final BigDecimal ALMOST = new BigDecimal("99.9");

    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    /** Name of an indicator. */
    public String name(Indicator indicator) {
        return this.words.of("indicator." + indicator.id());
    }

    /**
     * A figure as text: a percentage or a number of dossiers, or that there is no data.
     */
    public String text(Figure figure) {
        if (!figure.indicator().isRate()) {
            return this.words.of("figure.dossiers", figure.numerator());
        }
        return figure.denominator() == 0 ? this.words.of("figure.no-data") : percent(figure) + "%";
    }

    // 1999 of 2000 is not "100%"
    private static String percent(Figure figure) {
        BigDecimal percent = BigDecimal.valueOf(figure.numerator() * 100)
            .divide(BigDecimal.valueOf(figure.denominator()), 1, RoundingMode.HALF_UP);
        if (figure.numerator() < figure.denominator()) {
            percent = percent.min(ALMOST);
        }
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Words.VIETNAMESE)).format(percent);
    }

}
