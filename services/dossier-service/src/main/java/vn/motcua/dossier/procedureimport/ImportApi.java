package vn.motcua.dossier.procedureimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Import over HTTP (design §4). */
@RestController
@RequestMapping("/api/procedures/import")
class ImportApi {

    private final ProcedureImports imports;

    private final Reviews reviews;

    private final Sentences sentences;

    ImportApi(ProcedureImports imports, Reviews reviews, Sentences sentences) {
        this.imports = imports;
        this.reviews = reviews;
        this.sentences = sentences;
    }

    /** Reads the whole file, then tells what became of its lines. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer read(@RequestParam("file") MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "file");
        }
        try (InputStream lines = file.getInputStream()) {
            return answer(this.imports.importNow(Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    file.getSize(), lines));
        }
    }

    /** How far an import is, or what became of its lines. */
    @GetMapping("/{id}")
    Answer get(@PathVariable UUID id) {
        return answer(this.imports.get(id));
    }

    private Answer answer(ImportRun run) {
        return new Answer(run.id(), run.state(), run.percent(), run.lines(), run.imported(), run.unchanged(),
                this.reviews.page(new Reviews.Wanted("", null, run.id()), 0, Integer.MAX_VALUE)
                    .stream()
                    .map((line) -> new ForReview(line.code(), this.sentences.of(line.doubts())))
                    .toList(),
                this.imports.rejected(run.id())
                    .stream()
                    .map((line) -> new Rejected(line.line(), this.sentences.of(line.fault())))
                    .toList());
    }

    /**
     * @param imported lines that are in the catalogue since
     * @param unchanged lines that were settled before and say the same
     * @param needsReview lines of the file that wait for a person
     */
    record Answer(UUID id, ImportState state, int percent, int lines, int imported, int unchanged,
            List<ForReview> needsReview, List<Rejected> rejected) {
    }

    record ForReview(String code, List<String> reasons) {
    }

    record Rejected(int line, String reason) {
    }

}
