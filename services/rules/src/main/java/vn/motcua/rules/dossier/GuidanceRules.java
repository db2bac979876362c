package vn.motcua.rules.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/**
 * Guidance without acceptance (hướng dẫn, chưa tiếp nhận): full, accurate and given once,
 * its content kept at the desk (Decree 61/2018 Art. 15). It is no refusal: nothing was
 * handed in that could be refused.
 */
public final class GuidanceRules {

    /**
     * Contacts of the same person about the same procedure count together for so long, so
     * that "at most one trip" can be measured.
     */
    public static final Duration SAME_MATTER = Duration.ofDays(60);

    private static final int MOST_ITEMS = 50;

    private static final int LONGEST = 500;

    private GuidanceRules() {
    }

    /**
     * Refuses guidance that guides to nothing: neither names what is missing, nor the
     * place where the matter belongs; or says either at a length that no form holds.
     * @param procedure code; may be missing where the matter belongs elsewhere and is
     * named in words, since it may not be in this desk's catalogue at all
     * @param elsewhere the competent agency, where it is not this one
     */
    public static void require(@Nullable String procedure, @Nullable String matter, List<String> items,
            @Nullable String elsewhere) {
        List<Refusal> wrong = new ArrayList<>();
        if (blank(procedure) && (blank(elsewhere) || blank(matter))) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, blank(elsewhere) ? "procedure" : "matter"));
        }
        if (items.isEmpty() && blank(elsewhere)) {
            wrong.add(new Refusal(RefusalReason.SUPPLEMENT_ITEMS_MISSING, "items"));
        }
        if (items.size() > MOST_ITEMS || items.stream().anyMatch(GuidanceRules::isTooLong)) {
            wrong.add(tooLong("items"));
        }
        if (isTooLong(matter)) {
            wrong.add(tooLong("matter"));
        }
        if (isTooLong(elsewhere)) {
            wrong.add(tooLong("competentAgency"));
        }
        Refusals.refuseAny(wrong);
    }

    /**
     * Refuses to send anybody home for papers that neither the procedure publishes nor a
     * cited provision demands: what may not be asked for after acceptance may not be
     * asked for before it either (Decree 61/2018 Art. 5.1, 15; domain D33). Nobody
     * answers for an exception here, since no dossier keeps it.
     * @param published names of the components of the procedure
     */
    public static void requirePublished(List<String> items, Collection<String> published) {
        SupplementItems.requireGrounds(items, published, Set.of());
    }

    private static Refusal tooLong(String field) {
        return new Refusal(RefusalReason.FIELD_INVALID, field, "longest", Integer.toString(LONGEST));
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && (text.length() > LONGEST || text.indexOf('\0') >= 0);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

}
