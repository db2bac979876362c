package vn.motcua.rules.dossier;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What must be said of a paper that was handed in: Mẫu số 01 lists each with its name and
 * whether originals or copies came (Circular 01/2018/TT-VPCP Art. 9).
 */
public final class DocumentRules {

    private static final int MOST = 9999;

    private DocumentRules() {
    }

    /**
     * Everything that is wrong with a paper, at once: no name, a number below nothing, or
     * a paper of which not one sheet came.
     * @param field where the paper stands in the input: {@code documents[0]}
     */
    public static List<Refusal> check(String field, @Nullable String name, int originals, int copies) {
        List<Refusal> found = new ArrayList<>();
        if (name == null || name.isBlank()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field + ".name"));
        }
        if (originals < 0 || originals > MOST || (originals == 0 && copies == 0)) {
            found.add(count(field + ".originals", originals));
        }
        if (copies < 0 || copies > MOST) {
            found.add(count(field + ".copies", copies));
        }
        return found;
    }

    private static Refusal count(String field, int value) {
        return new Refusal(RefusalReason.FIELD_INVALID, field, "value", Integer.toString(value));
    }

}
