package vn.motcua.dossier.casefile;

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
        return "/api/dossiers/" + this.paper.dossier() + "/papers/" + this.paper.id() + ".pdf";
    }

}
