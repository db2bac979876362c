package vn.motcua.dossier.casefile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.rules.interagency.Sight;

/**
 * What somebody of another agency sees of a dossier: its papers and whose it is; of a
 * dossier that was moved away, what had been until then.
 *
 * @param agency name of the agency it belongs to
 * @param documents none where only what lies behind is shown: they stand on the transfer
 * slip
 * @param history only of what the reader's agency handled, else none
 * @param used working time that the reader's agency had it, in words; null where it never
 * moved
 */
public record SharedFile(Dossier dossier, String agency, List<Sight> sights, List<CaseParty> parties,
        List<Document> documents, List<CasePaper> papers, List<HistoryLine> history, @Nullable String used) {

    /** Whether identity numbers may be uncovered for a reason. */
    public boolean mayReveal() {
        return this.sights.stream().anyMatch(Sight::mayReveal);
    }

}
