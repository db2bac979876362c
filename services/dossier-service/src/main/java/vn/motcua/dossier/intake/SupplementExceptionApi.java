package vn.motcua.dossier.intake;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for an unusual request for papers, over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{id}")
class SupplementExceptionApi {

    private final SupplementExceptions exceptions;

    SupplementExceptionApi(SupplementExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** The unit head allows papers that nobody published, in the next request. */
    @PostMapping("/unpublished-items-leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allowItems(@PathVariable UUID id, @RequestBody Items said) {
        this.exceptions.allowItems(id, (said.items() == null) ? List.of() : said.items(), said.reason());
    }

    /** The supervisor allows the next request, though it comes too late. */
    @PostMapping("/late-supplement-leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allowLate(@PathVariable UUID id, @RequestBody Because said) {
        this.exceptions.allowLate(id, said.reason());
    }

    record Items(@Nullable List<String> items, @Nullable String reason) {
    }

    record Because(@Nullable String reason) {
    }

}
