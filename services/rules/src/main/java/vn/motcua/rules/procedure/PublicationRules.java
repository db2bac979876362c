package vn.motcua.rules.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * What a person may publish of a procedure: at least what Decree 63/2010 Art. 8 requires
 * and a desk counts with, and nothing that rewrites the past.
 */
public final class PublicationRules {

    private PublicationRules() {
    }

    /**
     * Lets pass what can be published.
     * @param before first day of the newest version that there is; null where there is
     * none, and then the day is free: a procedure may have begun before it was entered
     * @throws Refusal or {@link Refusals} with every field that is missing or wrong
     */
    public static void check(Wanted wanted, @Nullable LocalDate before, LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        if (wanted.name.isBlank()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "name"));
        }
        if (wanted.limit == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "limit"));
        }
        if (wanted.feeVnd != null && wanted.feeVnd < 0) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, "feeVnd", "value", Long.toString(wanted.feeVnd)));
        }
        for (NationalRecord.Paper paper : wanted.documents) {
            check(paper, found);
        }
        check(wanted.validFrom, before, today, found);
        Refusals.refuseAny(found);
    }

    private static void check(NationalRecord.Paper paper, List<Refusal> found) {
        if (paper.name().isBlank()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "documents.name"));
        }
        if (isUnfit(paper.originals()) || isUnfit(paper.copies()) || paper.originals() + paper.copies() == 0) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, "documents.originals", "value",
                    paper.originals() + "/" + paper.copies()));
        }
    }

    private static boolean isUnfit(int count) {
        return count < 0 || count > PaperDoubts.MOST;
    }

    private static void check(@Nullable LocalDate from, @Nullable LocalDate before, LocalDate today,
            List<Refusal> found) {
        if (from == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "validFrom"));
            return;
        }
        if (before != null) {
            LocalDate earliest = before.isAfter(today) ? before : today;
            if (from.isBefore(earliest)) {
                found.add(new Refusal(RefusalReason.VERSION_TOO_EARLY, "validFrom",
                        Map.of("earliest", earliest.toString())));
            }
        }
    }

    /**
     * What shall be published.
     *
     * @param feeVnd null where the fee is not established
     * @param validFrom first day in force
     */
    public record Wanted(String name, @Nullable TimeLimit limit, @Nullable Long feeVnd,
            List<NationalRecord.Paper> documents, @Nullable LocalDate validFrom) {

        public Wanted {
            documents = List.copyOf(documents);
        }

    }

}
