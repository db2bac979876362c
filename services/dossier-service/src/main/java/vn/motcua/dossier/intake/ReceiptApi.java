package vn.motcua.dossier.intake;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.paper.IssuedPaper;

/** A receipt that is asked for after the acceptance, over HTTP. */
@RestController
class ReceiptApi {

    private final Receipts receipts;

    ReceiptApi(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Where the result is given at once, a receipt is issued to who asks for it. */
    @PostMapping("/api/dossiers/{id}/receipt")
    @ResponseStatus(HttpStatus.CREATED)
    Issued issue(@PathVariable UUID id) {
        IssuedPaper paper = this.receipts.issueOnRequest(id);
        return new Issued(paper.id(), paper.number(), "/api/dossiers/" + id + "/papers/" + paper.id() + ".pdf");
    }

    /**
     * @param pdf path of the file
     */
    record Issued(UUID id, String number, String pdf) {
    }

}
