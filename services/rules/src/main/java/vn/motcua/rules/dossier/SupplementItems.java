package vn.motcua.rules.dossier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * No home-made papers: only the published components of a procedure may be asked for, or
 * what another provision demands, which is then cited (Decree 61/2018 Art. 5.1 and 15;
 * Decree 63/2010 Art. 15 on the publication of components). Others the head of the unit
 * answers for, and they are counted.
 */
public final class SupplementItems {

    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})điều\\s+\\d+");

    private static final Pattern TEXT_OF_LAW = Pattern
        .compile("(?<!\\p{L})(luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định)(?!\\p{L})");

    /** What follows says what is wrong with the paper. */
    private static final Pattern REMARK = Pattern.compile("[(:;]");

    private SupplementItems() {
    }

    /**
     * The items without ground, by their places from 0.
     * @param published names of the components of the procedure's version
     */
    public static List<Integer> unpublished(List<String> items, Collection<String> published) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!citesProvision(items.get(i)) && !names(items.get(i), published)) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Refuses items without ground that nobody answers for
     * ({@code SUPPLEMENT_ITEM_UNPUBLISHED}), the first of them.
     * @param allowed what the head of the unit allowed, by {@link #plain}
     * @return how many are without ground, all of them answered for
     */
    public static int requireGrounds(List<String> items, Collection<String> published, Set<String> allowed) {
        List<Integer> without = unpublished(items, published);
        for (int place : without) {
            if (!allowed.contains(plain(items.get(place)))) {
                throw new Refusal(RefusalReason.SUPPLEMENT_ITEM_UNPUBLISHED, "items", "line",
                        Integer.toString(place + 1));
            }
        }
        return without.size();
    }

    /** The same for all ways of writing the same words. */
    public static String plain(String item) {
        return Normalizer.normalize(item, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** An article of a text of law: {@code Điều 15 Nghị định 123/2015/NĐ-CP}. */
    static boolean citesProvision(String item) {
        String plain = plain(item);
        return ARTICLE.matcher(plain).find() && TEXT_OF_LAW.matcher(plain).find();
    }

    /**
     * A component is named by its whole name, with words around it that say what is wrong
     * with it, or by as much of its beginning as no other component begins with.
     */
    private static boolean names(String item, Collection<String> published) {
        String plain = plain(item);
        List<String> components = published.stream().map(SupplementItems::plain).distinct().toList();
        if (components.stream().anyMatch(plain::contains)) {
            return true;
        }
        String beginning = REMARK.split(plain, 2)[0].strip();
        return components.stream().filter((component) -> beginsWith(component, beginning)).count() == 1;
    }

    /** Whole words only. */
    private static boolean beginsWith(String component, String beginning) {
        return !beginning.isEmpty() && component.startsWith(beginning)
                && !Character.isLetterOrDigit(component.charAt(beginning.length()));
    }

}
