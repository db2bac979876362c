package vn.motcua.dossier.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The catalogue over HTTP. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureApi {

    private static final int PAGE_SIZE = 20;

    private final Catalogue catalogue;

    private final Access access;

    private final LegalClock clock;

    ProcedureApi(Catalogue catalogue, Access access, LegalClock clock) {
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    /** What an agency receives today; by default the caller's. */
    @GetMapping
    ProcedurePage find(@RequestParam(defaultValue = "") String query, @RequestParam @Nullable String agency,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "page", "value", Integer.toString(page));
        }
        return this.catalogue.page(query, agencyOrOwn(agency), page, PAGE_SIZE);
    }

    /** The version in force today at an agency; by default the caller's. */
    @GetMapping("/{code}")
    Procedure one(@PathVariable String code, @RequestParam @Nullable String agency) {
        return this.catalogue.inForce(code, agencyOrOwn(agency), this.clock.today());
    }

    private String agencyOrOwn(@Nullable String agency) {
        return (agency != null && !agency.isBlank()) ? agency : this.access.current().agency();
    }

}
