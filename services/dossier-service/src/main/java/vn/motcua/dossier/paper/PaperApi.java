package vn.motcua.dossier.paper;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The papers of a dossier over HTTP (design §4). */
@RestController
@RequestMapping("/api/dossiers/{id}/papers")
class PaperApi {

    private final PaperOffice office;

    private final Register register;

    private final Access access;

    PaperApi(PaperOffice office, Register register, Access access) {
        this.office = office;
        this.register = register;
        this.access = access;
    }

    @GetMapping
    List<Answer> list(@PathVariable UUID id) {
        this.access.requireReading(this.register.get(id).subject().agency());
        return this.office.of(id)
            .stream()
            .map((paper) -> new Answer(paper.id(), paper.form().name(), paper.number(),
                    paper.signedAt().toOffsetDateTime(), paper.replaced(), paper.recalled()))
            .toList();
    }

    @GetMapping("/{paper}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID paper) {
        this.access.requireReading(this.register.get(id).subject().agency());
        if (!id.equals(this.office.get(paper).dossier())) {
            throw new Refusal(RefusalReason.NOT_FOUND, "paper", "id", paper.toString());
        }
        this.access.recordLook("paper", id, null);
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename(paper + ".pdf").build().toString())
            .body(this.office.pdf(paper));
    }

    record Answer(UUID id, String form, String number, OffsetDateTime signedAt, boolean replaced, boolean recalled) {
    }

}
