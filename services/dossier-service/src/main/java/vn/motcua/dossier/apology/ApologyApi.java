package vn.motcua.dossier.apology;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.worklist.Completion;

/** Drafting a letter of apology over HTTP (design §4). */
@RestController
class ApologyApi {

    private final Apologies apologies;

    ApologyApi(Apologies apologies) {
        this.apologies = apologies;
    }

    @PostMapping("/api/dossiers/{id}/apology")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(@PathVariable UUID id, @RequestBody Draft draft) {
        this.apologies.apologise(id, new Completion("APOLOGISE", null, draft.reason(), draft.reasonCode(), null, null,
                draft.newDueDate(), null, null, null));
    }

    record Draft(@Nullable String reason, @Nullable String reasonCode, @Nullable String newDueDate) {
    }

}
