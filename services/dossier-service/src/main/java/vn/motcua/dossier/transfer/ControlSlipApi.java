package vn.motcua.dossier.transfer;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.steps.Kept;

/** The control slip over HTTP, as it stands now. */
@RestController
class ControlSlipApi {

    private final ControlSlips slips;

    private final Register register;

    private final Access access;

    ControlSlipApi(ControlSlips slips, Register register, Access access) {
        this.slips = slips;
        this.register = register;
        this.access = access;
    }

    @GetMapping("/api/dossiers/{id}/control-slip")
    List<Line> rows(@PathVariable String id) {
        return this.slips.rows(permitted(id)).stream().map(Line::of).toList();
    }

    @GetMapping("/api/dossiers/{id}/control-slip.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        Dossier dossier = permitted(id);
        byte[] slip = this.slips.pdf(dossier);
        this.access.recordLook("paper", dossier.id(), null);
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename("phieu-kiem-soat.pdf").build().toString())
            .body(slip);
    }

    private Dossier permitted(String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return dossier;
    }

    /**
     * @param kept how the giver kept its time: {@code EARLY}, {@code ON_TIME},
     * {@code LATE}; absent where none was set
     */
    record Line(String from, String to, OffsetDateTime at, @Nullable String kept) {

        static Line of(ControlSlips.Row row) {
            Kept kept = row.handOff().kept();
            return new Line(row.from(), row.to(), row.handOff().at().atZone(Clocks.ZONE).toOffsetDateTime(),
                    (kept == null) ? null : kept.name());
        }

    }

}
