package vn.motcua.dossier.fee;

import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The fee of a dossier over HTTP; each change answers with the fee after it. */
@RestController
@RequestMapping("/api/dossiers/{id}/fee")
class FeeApi {

    private final Fees fees;

    private final Register register;

    FeeApi(Fees fees, Register register) {
        this.fees = fees;
        this.register = register;
    }

    @GetMapping
    FeeView get(@PathVariable("id") String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        return this.fees.seen(dossier);
    }

    /** What is owed: amount, exemption or reduction with reason and proof. */
    @PutMapping
    FeeView assess(@PathVariable UUID id, @RequestBody Completion.Fee said) {
        this.fees.assess(id, said);
        return get(id.toString());
    }

    /** Receipt number, way, and proof where it was not paid in person. */
    @PostMapping("/payments")
    FeeView pay(@PathVariable UUID id, @RequestBody Completion.Fee said) {
        this.fees.pay(id, said);
        return get(id.toString());
    }

    /**
     * Reason, amount (by default all), number of the voucher; by the agency that took the
     * money, also after it moved the dossier.
     */
    @PostMapping("/refunds")
    FeeView refund(@PathVariable UUID id, @RequestBody Completion.Fee said) {
        this.fees.refund(id, said);
        return get(id.toString());
    }

}
