package vn.motcua.dossier.code;

import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.time.Clocks;

/** Reserved dossier codes for programs. */
@RestController
@RequestMapping("/api/reserved-codes")
class ReservedCodeApi {

    private final Reserving reserving;

    ReservedCodeApi(Reserving reserving) {
        this.reserving = reserving;
    }

    @PostMapping
    ResponseEntity<List<CodeAnswer>> reserve(@RequestBody Wish wish) {
        UUID id = this.reserving.reserve(wish.count(), wish.day(), wish.reason());
        return ResponseEntity.created(URI.create("/api/reserved-codes/" + id + ".pdf"))
            .body(this.reserving.of(id).stream().map(CodeAnswer::of).toList());
    }

    @GetMapping
    List<CodeAnswer> list() {
        return this.reserving.list().stream().map(CodeAnswer::of).toList();
    }

    @PostMapping("/void")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@RequestBody GivingUp body) {
        this.reserving.giveUp((body.codes() == null) ? List.of() : body.codes(), body.reason());
    }

    @GetMapping("/{reservation}.pdf")
    ResponseEntity<byte[]> receipts(@PathVariable UUID reservation) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename("bien-nhan-du-phong.pdf").build().toString())
            .body(this.reserving.receipts(reservation));
    }

    /** How many codes for which day. */
    record Wish(@Nullable LocalDate day, @Nullable Integer count, @Nullable String reason) {
    }

    /** Codes that nobody needs any more, and why. */
    record GivingUp(@Nullable List<String> codes, @Nullable String reason) {
    }

    /** A reserved code: {@code FREE}, {@code USED} by a dossier, or {@code VOID}. */
    record CodeAnswer(String code, UUID reservation, String agency, LocalDate day, String reason, String reservedBy,
            OffsetDateTime reservedAt, String state, @Nullable UUID dossier, @Nullable String voidReason,
            @Nullable String voidedBy) {

        static CodeAnswer of(CodeLine line) {
            Reservation from = line.reservation();
            return new CodeAnswer(line.code(), from.id(), from.agency(), from.day(), from.reason(), from.reservedBy(),
                    from.reservedAt().atZone(Clocks.ZONE).toOffsetDateTime(), line.state(), line.dossier(),
                    line.voidReason(), line.voidedBy());
        }

    }

}
