package vn.motcua.dossier.wrongprocedure;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.rules.dossier.WrongProcedure.Remedy;

/** A wrong procedure is mended, over HTTP. */
@RestController
class WrongProcedureApi {

    private final WrongProcedures wrong;

    WrongProcedureApi(WrongProcedures wrong) {
        this.wrong = wrong;
    }

    /** At the desk at once; in the unit by a stop that still has to be signed. */
    @PostMapping("/api/dossiers/{id}/procedure")
    Mended mend(@PathVariable UUID id, @RequestBody Right right) {
        return new Mended(this.wrong.mend(id, right.procedure(), right.limitCase(), right.reason()));
    }

    /**
     * @param procedure code of the right one
     * @param limitCase code of its case; by default the general one
     */
    record Right(@Nullable String procedure, @Nullable String limitCase, @Nullable String reason) {
    }

    record Mended(Remedy remedy) {
    }

}
