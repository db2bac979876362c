package vn.motcua.dossier.intake;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.paper.IssuedPaper;

/** The slip of a reception that ended without papers, over HTTP. */
@RestController
class RefusalSlipApi {

    private final RefusalSlips slips;

    RefusalSlipApi(RefusalSlips slips) {
        this.slips = slips;
    }

    /** Signed by the desk, which hands it over with the papers that were kept. */
    @PostMapping("/api/dossiers/{id}/refusal-slip")
    @ResponseStatus(HttpStatus.CREATED)
    Issued sign(@PathVariable UUID id) {
        IssuedPaper paper = this.slips.sign(id);
        return new Issued(paper.id(), paper.number(), "/api/dossiers/" + id + "/papers/" + paper.id() + ".pdf");
    }

    /**
     * @param pdf path of the file
     */
    record Issued(UUID id, String number, String pdf) {
    }

}
