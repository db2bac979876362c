package vn.motcua.dossier.calendarchange;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.calendarchange.ChangeApi.ChangeAnswer;
import vn.motcua.dossier.calendarchange.ChangeApi.PreviewAnswer;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.deadline.Outage;

/** Announced outages for programs. */
@RestController
@RequestMapping("/api/outages")
class OutageApi {

    private final Outages outages;

    OutageApi(Outages outages) {
        this.outages = outages;
    }

    @PostMapping("/preview")
    OutagePreviewAnswer preview(@RequestParam(defaultValue = "1") int page, @RequestBody RawOutage body) {
        OutagePreview preview = this.outages.preview(body, page);
        return new OutagePreviewAnswer(preview.allowed(), preview.others(), PreviewAnswer.of(preview.change()));
    }

    @PostMapping("/apply")
    ResponseEntity<OutageAnswer> apply(@RequestBody RawOutage body) {
        UUID id = this.outages.apply(body);
        return ResponseEntity.accepted()
            .location(URI.create("/api/outages/" + id))
            .body(OutageAnswer.of(this.outages.get(id)));
    }

    @GetMapping
    List<OutageAnswer> latest() {
        return this.outages.latest().stream().map(OutageAnswer::of).toList();
    }

    @GetMapping("/{id}")
    OutageAnswer one(@PathVariable UUID id) {
        return OutageAnswer.of(this.outages.get(id));
    }

    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    OutageAnswer undo(@PathVariable UUID id) {
        this.outages.undo(id);
        return OutageAnswer.of(this.outages.get(id));
    }

    /** How many get time back and how many do not, and what the change does. */
    record OutagePreviewAnswer(int allowed, int others, PreviewAnswer change) {
    }

    /** An outage, its notice, and how far its change is. */
    record OutageAnswer(OffsetDateTime from, OffsetDateTime until, String cause, String noticeNumber,
            LocalDate noticeDate, String noticeIssuer, ChangeAnswer change) {

        static OutageAnswer of(CalendarChange change) {
            Outage outage = Objects.requireNonNull(change.outage());
            return new OutageAnswer(outage.from().atZone(Clocks.ZONE).toOffsetDateTime(),
                    outage.until().atZone(Clocks.ZONE).toOffsetDateTime(), outage.cause(), outage.notice().number(),
                    outage.notice().issuedOn(), outage.notice().issuer(), ChangeAnswer.of(change));
        }

    }

}
