package vn.motcua.dossier.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.page.Texts;

/** What people call the kinds of work. */
@Component
public class WorkNames {

    private final Texts texts;

    WorkNames(Texts texts) {
        this.texts = texts;
    }

    /**
     * For example {@code Thẩm định hồ sơ}; a step as it was approved:
     * {@code Bước 3/5: Thẩm định thực địa}.
     */
    public String of(WorkItem item) {
        return of(item, null);
    }

    /**
     * The same in a list, where each dossier has its own regime.
     * @param regime null for the one that the page is about
     */
    public String of(WorkItem item, @Nullable String regime) {
        WorkStep step = item.step();
        if (step != null && step.name() != null) {
            return this.texts.of("work.step", String.valueOf(step.number()), String.valueOf(step.of()), step.name());
        }
        return this.texts.under(regime, "work." + key(item));
    }

    /**
     * The part of text keys that names a kind of work; a step is a different thing for
     * each role.
     */
    public static String key(WorkItem item) {
        return (item.kind() == WorkKind.STEP) ? item.kind() + "." + item.role() : item.kind().name();
    }

}
