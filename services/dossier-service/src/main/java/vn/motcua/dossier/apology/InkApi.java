package vn.motcua.dossier.apology;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** A letter signed in ink, over HTTP: print it, then register it with its scan. */
@RestController
class InkApi {

    private final InkSignatures signatures;

    InkApi(InkSignatures signatures) {
        this.signatures = signatures;
    }

    @GetMapping("/api/dossiers/{id}/apology/print.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @RequestParam(required = false) @Nullable String signedBy) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"thu-xin-loi.pdf\"")
            .body(this.signatures.print(id, signedBy));
    }

    /**
     * The number is taken where none was written on the paper; {@code printed} is the
     * code on the print that was signed.
     */
    @PostMapping(path = "/api/dossiers/{id}/apology/signed", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Answer register(@PathVariable UUID id, @RequestParam(required = false) @Nullable String signedBy,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String signedAt,
            @RequestParam(required = false) @Nullable String printed, @RequestParam("file") MultipartFile file)
            throws IOException {
        IssuedPaper paper = this.signatures.register(id,
                new InkSignatures.Signed(signedBy, number, instant(signedAt), printed), file.getBytes());
        return new Answer(paper.id(), paper.number());
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return (text == null || text.isBlank()) ? null : OffsetDateTime.parse(text.strip()).toInstant();
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "signedAt", "value", String.valueOf(text));
        }
    }

    record Answer(UUID paper, String number) {
    }

}
