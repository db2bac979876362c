package vn.motcua.dossier.procedureimport;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The next version of a procedure, over HTTP. */
@RestController
class AmendmentApi {

    private final Amendments amendments;

    AmendmentApi(Amendments amendments) {
        this.amendments = amendments;
    }

    /**
     * Publishes the newest version with what the body gives in its place; the note says
     * by which decision.
     * @param basedOn the version that was looked at; by default the newest
     */
    @PostMapping("/api/procedures/{code}/versions")
    ReviewApi.Published amend(@PathVariable String code, @RequestParam @Nullable Integer basedOn,
            @RequestBody ReviewApi.Body body) {
        int base = (basedOn != null) ? basedOn : this.amendments.newest(code).procedure().version();
        return new ReviewApi.Published(code,
                this.amendments.amend(code, base, body.over(this.amendments.proposed(code))));
    }

}
