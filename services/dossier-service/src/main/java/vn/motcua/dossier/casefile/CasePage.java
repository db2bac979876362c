package vn.motcua.dossier.casefile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.apology.ApologyForm;
import vn.motcua.dossier.apology.Letter;
import vn.motcua.dossier.page.LetterWord;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The page of a dossier, the models behind its picture, the draft of its letter. */
@Controller
class CasePage {

    private final CaseFiles files;

    private final Apologies apologies;

    private final ApologyForm letters;

    private final ModelPictures pictures;

    private final Access access;

    private final LegalClock clock;

    CasePage(CaseFiles files, Apologies apologies, ApologyForm letters, ModelPictures pictures, Access access,
            LegalClock clock) {
        this.files = files;
        this.apologies = apologies;
        this.letters = letters;
        this.pictures = pictures;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/ho-so/{idOrCode}")
    ModelAndView show(@PathVariable String idOrCode) {
        return page(this.files.permitted(idOrCode), null, Entered.NOTHING);
    }

    ModelAndView page(Dossier dossier, @Nullable PartyRole revealed, Entered entered) {
        LetterWord.about(dossier.subject().regime());
        return new ModelAndView("casefile/case").addObject("file", this.files.open(dossier, revealed))
            .addObject("entered", entered);
    }

    @GetMapping("/ho-so/{id}/mo-hinh/{process}.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String id, @PathVariable String process,
            @RequestParam(name = "phien-ban") int version) {
        Dossier dossier = this.files.permitted(id);
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_XML)
            .body(this.pictures.xml(dossier.id(), process, version));
    }

    /** The draft as it would be signed now. */
    @GetMapping("/ho-so/{id}/phieu-xin-loi/du-thao.pdf")
    ResponseEntity<byte[]> draft(@PathVariable UUID id) {
        Dossier dossier = this.files.permitted(id.toString());
        Letter letter = this.apologies.of(id)
            .filter((one) -> one.paper() == null)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "paper", "id", id.toString()));
        this.access.recordLook("DRAFT", id, null);
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"du-thao.pdf\"")
            .body(this.letters.preview(dossier, letter, this.clock.instant(), this.access.current()));
    }

}
