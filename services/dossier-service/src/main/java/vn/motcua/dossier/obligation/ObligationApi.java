package vn.motcua.dossier.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;

/** Financial obligations over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{id}/obligations")
class ObligationApi {

    private final Obligations obligations;

    private final Register register;

    private final Access access;

    ObligationApi(Obligations obligations, Register register, Access access) {
        this.obligations = obligations;
        this.register = register;
        this.access = access;
    }

    @GetMapping
    List<Line> all(@PathVariable UUID id) {
        this.access.requireReading(this.register.get(id).subject().agency());
        return this.obligations.of(id).stream().map(Line::of).toList();
    }

    /** Begins the wait. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(@PathVariable UUID id, @RequestBody Said said) {
        this.obligations.begin(id, said.notice(), said.proof());
    }

    /** The one that is waited for was met. */
    @PostMapping("/met")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, @RequestBody Said said) {
        this.obligations.end(id, said.proof());
    }

    /**
     * @param notice number of the notice that names the obligation
     * @param proof of the notice, or that it was met
     */
    record Said(@Nullable String notice, @Nullable String proof) {
    }

    /**
     * @param stops whether the legal clock stands still
     */
    record Line(String notice, String noticeProof, boolean stops, OffsetDateTime begunAt, String begunBy,
            @Nullable String proof, @Nullable OffsetDateTime endedAt, @Nullable String endedBy) {

        static Line of(Obligation one) {
            Instant ended = one.endedAt();
            return new Line(one.notice(), one.noticeProof(), one.stops(),
                    one.begunAt().atZone(Clocks.ZONE).toOffsetDateTime(), one.begunBy(), one.proof(),
                    (ended == null) ? null : ended.atZone(Clocks.ZONE).toOffsetDateTime(), one.endedBy());
        }

    }

}
