package vn.motcua.dossier.casefile;

import java.time.Instant;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.interagency.Sight;

/** Dossiers of other agencies over HTTP, as far as one's own agency sees them. */
@RestController
@RequestMapping("/api/shared-dossiers")
class SharedApi {

    private final SharedFiles files;

    SharedApi(SharedFiles files) {
        this.files = files;
    }

    /** What the caller sees now: work at hand first, then what was moved away. */
    @GetMapping
    List<Line> list() {
        return this.files.list().stream().map(Line::of).toList();
    }

    /** The papers and the people of a dossier, identity numbers covered. */
    @GetMapping("/{id}")
    Answer get(@PathVariable UUID id) {
        return Answer.of(this.files.open(id, null));
    }

    @GetMapping("/{id}/papers/{paper}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID paper) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename(paper + ".pdf").build().toString())
            .body(this.files.pdf(id, paper));
    }

    /**
     * @param agency code of the agency it belongs to
     */
    record Line(UUID id, @Nullable String code, String procedure, String procedureName, String agency,
            List<Ground> grounds) {

        static Line of(SharedFiles.Line line) {
            Dossier dossier = line.dossier();
            return new Line(dossier.id(), dossier.code(), dossier.subject().procedure(),
                    dossier.subject().procedureName(), dossier.subject().agency(), Ground.of(line.sights()));
        }

    }

    /**
     * @param ground {@code PART}, {@code OPINION} or {@code HANDLED}
     * @param until the last moment of which something is shown; null where all is
     */
    record Ground(String ground, @Nullable OffsetDateTime until) {

        static List<Ground> of(List<Sight> sights) {
            return sights.stream().map((sight) -> new Ground(sight.ground().name(), at(sight.until()))).toList();
        }

        private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
            return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
        }

    }

    /**
     * @param idNumber all but the last three characters covered
     */
    record Person(String role, String name, String idNumber, @Nullable String phone, @Nullable String address) {

        static Person of(CaseParty one) {
            return new Person(one.party().role().name(), one.party().name(), one.number(), one.party().phone(),
                    one.party().address());
        }

    }

    record Paper(UUID id, String form, String title, String number, OffsetDateTime signedAt) {

        static Paper of(CasePaper one) {
            return new Paper(one.paper().id(), one.paper().form().name(), one.title(), one.paper().number(),
                    one.paper().signedAt().toOffsetDateTime());
        }

    }

    /**
     * @param agency code of the agency it belongs to
     */
    record Answer(UUID id, @Nullable String code, String procedure, String procedureName, String agency,
            List<Ground> grounds, List<Person> people, List<Document> documents, List<Paper> papers) {

        static Answer of(SharedFile file) {
            Dossier dossier = file.dossier();
            return new Answer(dossier.id(), dossier.code(), dossier.subject().procedure(),
                    dossier.subject().procedureName(), dossier.subject().agency(), Ground.of(file.sights()),
                    file.parties().stream().map(Person::of).toList(), file.documents(),
                    file.papers().stream().map(Paper::of).toList());
        }

    }

}
