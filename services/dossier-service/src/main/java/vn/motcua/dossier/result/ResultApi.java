package vn.motcua.dossier.result;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The result of a dossier over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{idOrCode}/result")
class ResultApi {

    private final Results results;

    private final ResultFiles files;

    private final Register register;

    private final Access access;

    ResultApi(Results results, ResultFiles files, Register register, Access access) {
        this.results = results;
        this.files = files;
        this.register = register;
        this.access = access;
    }

    /** The latest result, and those before it. */
    @GetMapping
    Answer get(@PathVariable String idOrCode) {
        List<Result> all = this.results.of(permitted(idOrCode).id());
        if (all.isEmpty()) {
            throw none(idOrCode);
        }
        return new Answer(Line.of(all.get(0)), all.stream().skip(1).map(Line::of).toList());
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Line keep(@PathVariable String idOrCode, @RequestParam("file") MultipartFile file) throws IOException {
        return Line.of(this.files.keep(permitted(idOrCode).id(), file.getBytes()));
    }

    /** The file of the latest result, or of an earlier one. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable String idOrCode,
            @RequestParam(name = "place", required = false) @Nullable Integer place) {
        Result result = this.results.of(permitted(idOrCode).id())
            .stream()
            .filter((one) -> place == null || one.place() == place)
            .findFirst()
            .filter((one) -> one.file() != null)
            .orElseThrow(() -> none(idOrCode));
        Result.StoredFile file = java.util.Objects.requireNonNull(result.file());
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(file.mediaType()))
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline()
                        .filename("ket-qua-" + result.place() + "." + file.ending())
                        .build()
                        .toString())
            .body(this.files.open(result));
    }

    private Dossier permitted(String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return dossier;
    }

    private static Refusal none(String idOrCode) {
        return new Refusal(RefusalReason.NOT_FOUND, "result", "id", idOrCode);
    }

    /**
     * @param result the one that speaks for the dossier
     * @param earlier those it replaced, the latest first
     */
    record Answer(Line result, List<Line> earlier) {
    }

    /**
     * @param proof path of the public page that says whether it holds
     */
    record Line(UUID id, int place, @Nullable String number, String kind, String title, OffsetDateTime signedAt,
            String signedBy, String signerName, LocalDate validFrom, @Nullable LocalDate validTo, String state,
            Result.@Nullable StoredFile file, String proof) {

        static Line of(Result result) {
            return new Line(result.id(), result.place(), result.number(), result.kind().name(), result.title(),
                    result.signedAt().toOffsetDateTime(), result.signedBy(), result.signerName(), result.validFrom(),
                    result.validTo(), result.state().name(), result.file(), "/xac-thuc/" + result.proofToken());
        }

    }

}
