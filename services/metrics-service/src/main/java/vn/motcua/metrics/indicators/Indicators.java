package vn.motcua.metrics.indicators;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.motcua.metrics.facts.Count;
import vn.motcua.metrics.facts.DossierLine;
import vn.motcua.metrics.facts.Facts;
import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.facts.Question;
import vn.motcua.metrics.facts.Tally;
import vn.motcua.metrics.reference.Reference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to the indicators and the dossiers behind them. */
@Component
public class Indicators {

    /** Dossiers on one page of a list. */
    public static final int PAGE_SIZE = 50;

    private final Facts facts;

    private final Reference reference;

    private final RowNames names;

    private final TransactionTemplate snapshot;

    Indicators(Facts facts, Reference reference, RowNames names, PlatformTransactionManager transactions) {
        this.facts = facts;
        this.reference = reference;
        this.names = names;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** All indicators, in total and by group. */
    public Reading read(Question question, Grouping by) {
        return atOnce(() -> {
            Instant now = this.reference.legalNow();
            Tally total = this.facts.tally(question, Grouping.TOTAL, now).getOrDefault("", Tally.empty());
            return new Reading(now, figures(total), by, rows(question, by, now));
        });
    }

    /** The counts by agency, for the gauges. */
    public Totals totals() {
        return atOnce(() -> {
            Instant now = this.reference.legalNow();
            return new Totals(now, this.facts.tally(Question.everything(), Grouping.AGENCY, now));
        });
    }

    /**
     * A page of the dossiers behind a figure.
     * @param missing those of the denominator that do not count, instead of those that do
     * @param page from 0
     */
    public DossierPage dossiers(Indicator indicator, boolean missing, Question question, int page) {
        Set<Count> counts = missing ? indicator.missing() : indicator.numerator();
        return atOnce(() -> {
            Instant now = this.reference.legalNow();
            List<DossierLine> lines = this.facts.dossiers(counts, question, now, page * PAGE_SIZE, PAGE_SIZE);
            return new DossierPage(now, page, this.facts.size(counts, question, now), lines);
        });
    }

    private List<Reading.Row> rows(Question question, Grouping by, Instant now) {
        if (by == Grouping.TOTAL) {
            return List.of();
        }
        Function<String, String> name = this.names.of(by);
        return this.facts.tally(question, by, now)
            .entrySet()
            .stream()
            .map((group) -> new Reading.Row(group.getKey(), name.apply(group.getKey()), figures(group.getValue())))
            .toList();
    }

    private static List<Figure> figures(Tally tally) {
        return Arrays.stream(Indicator.values()).map((indicator) -> Figure.of(indicator, tally)).toList();
    }

    private <T> T atOnce(Supplier<T> reading) {
        return java.util.Objects.requireNonNull(this.snapshot.execute((status) -> reading.get()));
    }

    /**
     * The counts of every agency, read at one moment.
     *
     * @param asOf the legal clock's now
     */
    public record Totals(Instant asOf, Map<String, Tally> byAgency) {

        public Totals {
            byAgency = Map.copyOf(byAgency);
        }

    }

    /**
     * A page of dossiers.
     *
     * @param page from 0
     * @param total dossiers on all pages
     */
    public record DossierPage(Instant asOf, int page, long total, List<DossierLine> lines) {

        public DossierPage {
            lines = List.copyOf(lines);
        }

    }

}
