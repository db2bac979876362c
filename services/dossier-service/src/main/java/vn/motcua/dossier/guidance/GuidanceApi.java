package vn.motcua.dossier.guidance;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.time.LegalClock;

/** Guidance without acceptance over HTTP. */
@RestController
@RequestMapping("/api/guidances")
class GuidanceApi {

    private final Guidances guidances;

    private final LegalClock clock;

    GuidanceApi(Guidances guidances, LegalClock clock) {
        this.guidances = guidances;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Answer> give(@RequestBody NewGuidance entered) {
        Guidance given = this.guidances.give(entered);
        return ResponseEntity.created(URI.create("/api/guidances/" + given.id())).body(Answer.of(given));
    }

    /** Of the caller's agency, on one day; by default today. */
    @GetMapping
    List<Answer> list(@RequestParam(required = false) @Nullable LocalDate day) {
        return this.guidances.on((day == null) ? this.clock.today() : day).stream().map(Answer::of).toList();
    }

    @GetMapping("/{id}")
    Answer get(@PathVariable UUID id) {
        return Answer.of(this.guidances.get(id));
    }

    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename("phieu-huong-dan.pdf").build().toString())
            .body(this.guidances.print(id));
    }

    /**
     * @param contacts as in {@link Guidance}
     */
    record Answer(UUID id, String number, OffsetDateTime givenAt, String officer, String agency,
            @Nullable String procedure, String matter, List<String> items, String reason,
            @Nullable String competentAgency, @Nullable String person, @Nullable String phone, int contacts) {

        static Answer of(Guidance told) {
            return new Answer(told.id(), told.number(), told.givenAt().toOffsetDateTime(), told.officer(),
                    told.agency(), told.procedure(), told.matter(), told.items(), told.reason(), told.competentAgency(),
                    told.name(), told.phone(), told.contacts());
        }

    }

}
