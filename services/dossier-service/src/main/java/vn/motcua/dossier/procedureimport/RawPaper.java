package vn.motcua.dossier.procedureimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * A paper as somebody gave it: a name may be missing, a number that is not there is 0.
 */
record RawPaper(@Nullable String name, @Nullable Integer originals, @Nullable Integer copies) {

    /**
     * Reads them in their order.
     * @throws Refusal if one has no name
     */
    static List<RequiredDocument> read(List<RawPaper> given) {
        List<RequiredDocument> papers = new ArrayList<>();
        for (RawPaper one : given) {
            if (one.name == null) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "documents[" + papers.size() + "].name");
            }
            papers.add(new RequiredDocument(one.name.strip(), Objects.requireNonNullElse(one.originals, 0),
                    Objects.requireNonNullElse(one.copies, 0)));
        }
        return papers;
    }

}
