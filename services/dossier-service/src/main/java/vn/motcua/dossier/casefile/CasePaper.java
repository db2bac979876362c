package vn.motcua.dossier.casefile;

import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;

/**
 * An issued paper in the list of a dossier.
 *
 * @param title of its form under the regime of the dossier
 * @param signer name of the person who signed
 */
public record CasePaper(IssuedPaper paper, String title, String signer) {

    /** Where its PDF lies. */
    public String href() {
        if (this.paper.form() == FormKey.CONTROL_SLIP) {
            return "/api/dossiers/" + this.paper.dossier() + "/control-slip.pdf";
        }
        return "/api/dossiers/" + this.paper.dossier() + "/papers/" + this.paper.id() + ".pdf";
    }

}
