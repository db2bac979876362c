package vn.motcua.metrics.indicators;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import vn.motcua.metrics.answer.Words;
import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.reference.Reference;

import org.springframework.stereotype.Component;

/** What the groups are called; a code whose name was never told is called by its code. */
@Component
class RowNames {

    private final Reference reference;

    private final Words words;

    RowNames(Reference reference, Words words) {
        this.reference = reference;
        this.words = words;
    }

    Function<String, String> of(Grouping by) {
        return switch (by) {
            case TOTAL -> (key) -> "";
            case AGENCY -> known(this.reference.agencyNames());
            case PROCEDURE -> known(this.reference.procedureNames());
            case CHANNEL -> (key) -> this.words.of("channel." + key);
            case MONTH -> RowNames::month;
        };
    }

    private static Function<String, String> known(Map<String, String> names) {
        return (key) -> names.getOrDefault(key, key);
    }

    private static String month(String key) {
        YearMonth month = YearMonth.parse(key);
        return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
    }

}
