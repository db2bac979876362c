package vn.motcua.dossier.procedureimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** {@code /thu-tuc/nhap}: an import that runs by itself, and how far it is. */
@Controller
@RequestMapping("/thu-tuc/nhap")
class ImportPage {

    private final ProcedureImports imports;

    private final Sentences sentences;

    private final RefusalSentences refusals;

    ImportPage(ProcedureImports imports, Sentences sentences, RefusalSentences refusals) {
        this.imports = imports;
        this.sentences = sentences;
        this.refusals = refusals;
    }

    @PostMapping
    String begin(@RequestParam("file") MultipartFile file, RedirectAttributes redirect) throws IOException {
        try {
            return "redirect:/thu-tuc/nhap/" + begin(file);
        }
        catch (Refusal refused) {
            Alert.refused(this.refusals.of(refused)).on(redirect);
            return "redirect:/thu-tuc/ra-soat";
        }
    }

    private UUID begin(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "file");
        }
        Path kept = Files.createTempFile("motcua-import", ".jsonl");
        boolean begun = false;
        try {
            file.transferTo(kept);
            UUID id = this.imports.importSoon(Objects.requireNonNullElse(file.getOriginalFilename(), ""), kept);
            begun = true;
            return id;
        }
        finally {
            if (!begun) {
                Files.delete(kept);
            }
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("procedureimport/import").addObject("run", this.imports.get(id))
            .addObject("rejected",
                    this.imports.rejected(id)
                        .stream()
                        .map((line) -> new RejectedView(line.line(), this.sentences.of(line.fault()), line.raw()))
                        .toList());
    }

    /** The part of the page that moves. */
    @GetMapping("/{id}/tien-do")
    ModelAndView progress(@PathVariable UUID id) {
        return new ModelAndView("procedureimport/progress").addObject("run", this.imports.get(id));
    }

}
