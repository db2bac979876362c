package vn.motcua.dossier.move;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is sent on to the competent agency before acceptance, over HTTP. */
@RestController
@RequestMapping("/api")
class ForwardingApi {

    private final Forwardings forwardings;

    ForwardingApi(Forwardings forwardings) {
        this.forwardings = forwardings;
    }

    @PostMapping("/dossiers/{id}/forward")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forward(@PathVariable UUID id, @RequestBody Where where) {
        this.forwardings.forward(id, where.agency(), where.reason());
    }

    /** What the caller's agency sent on in these days, both included: no refusals. */
    @GetMapping("/forwarded-dossiers")
    Answer between(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        List<Line> lines = this.forwardings.between(from, to).stream().map(Line::of).toList();
        return new Answer(lines.size(), lines);
    }

    /**
     * @param agency code of the competent agency
     */
    record Where(@Nullable String agency, @Nullable String reason) {
    }

    record Answer(int count, List<Line> dossiers) {
    }

    record Line(UUID dossier, String from, String to, OffsetDateTime at, String officer, String reason) {

        static Line of(Forwarded one) {
            return new Line(one.dossier(), one.from(), one.to(), one.at().toOffsetDateTime(), one.officer(),
                    one.reason());
        }

    }

}
