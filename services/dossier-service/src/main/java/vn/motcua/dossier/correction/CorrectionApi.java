package vn.motcua.dossier.correction;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.result.ResultFault;

/** Wrong results and lost papers over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{id}")
class CorrectionApi {

    private final Corrections corrections;

    CorrectionApi(Corrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping("/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void own(@PathVariable UUID id, @RequestBody Fault fault) {
        if (fault.kind() == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "kind");
        }
        this.corrections.own(id, fault.kind(), fault.reason());
    }

    @PostMapping("/result/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable UUID id, @RequestBody Replacement said) {
        this.corrections.correct(id, new Completion.SignedResult(said.number(), said.validFrom(), said.validTo()),
                said.outcome(), said.reason());
    }

    /**
     * @param number as for {@link Completion.SignedResult}, with the validity
     * @param outcome {@code APPROVED} or {@code REFUSED}, where the signatory decides
     * otherwise than before
     * @param reason of a refusal or stop; by default the one that was signed before
     */
    record Replacement(@Nullable String number, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
            @Nullable Outcome outcome, @Nullable String reason) {
    }

    record Fault(@Nullable ResultFault kind, @Nullable String reason) {
    }

}
