package vn.motcua.dossier.feedback;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.feedback.FeedbackChannel;

/** Opinions over HTTP (design §4): citizens send and look, officers work. */
@RestController
@RequestMapping("/api/feedback")
class FeedbackApi {

    private static final int SIZE = 50;

    private final FeedbackBook book;

    private final FeedbackDoor door;

    private final FeedbackList list;

    private final FeedbackReading reading;

    private final FeedbackWork work;

    private final PaperOffice papers;

    private final Access access;

    private final LegalClock clock;

    FeedbackApi(FeedbackBook book, FeedbackDoor door, FeedbackList list, FeedbackReading reading, FeedbackWork work,
            PaperOffice papers, Access access, LegalClock clock) {
        this.book = book;
        this.door = door;
        this.list = list;
        this.reading = reading;
        this.work = work;
        this.papers = papers;
        this.access = access;
        this.clock = clock;
    }

    /** By anybody; with {@code channel} by an officer who received it otherwise. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Sent send(@RequestBody NewFeedback said, HttpServletRequest request) {
        Feedback entered = (said.channel() == null || said.channel().isBlank())
                ? this.door.send(said, request.getRemoteAddr())
                : this.book.receive(said, FeedbackSaid.require(FeedbackChannel.class, "channel", said.channel()));
        return Sent.of(entered);
    }

    @GetMapping
    List<FeedbackLine> list(@RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "0") int page) {
        Actor reader = this.reading.requireReader();
        return this.list.find(reader, filter, this.clock.instant(), Math.max(0, page), SIZE);
    }

    /**
     * For the sender with the last four digits of the telephone; for officers without.
     */
    @GetMapping("/{idOrCode}")
    Object get(@PathVariable String idOrCode, @RequestParam @Nullable String phone, HttpServletRequest request) {
        Optional<Actor> officer = this.access.signedIn();
        if (officer.isEmpty() || phone != null) {
            return this.door.look(idOrCode, phone, request.getRemoteAddr());
        }
        return this.reading.show(uuid(idOrCode));
    }

    @PostMapping("/{id}/complete")
    Sent complete(@PathVariable UUID id, @RequestBody FeedbackSaid said) {
        return Sent.of(this.work.complete(id, said));
    }

    /** The signed answer, which names the sender. */
    @GetMapping("/{id}/answer.pdf")
    ResponseEntity<byte[]> answer(@PathVariable UUID id) {
        return pdf(id, this.reading.requireWithSender(id).handling().paper());
    }

    /** What tells the sender that it is not taken up, or who handles it. */
    @GetMapping("/{id}/slip.pdf")
    ResponseEntity<byte[]> slip(@PathVariable UUID id) {
        return pdf(id, this.reading.requireWithSender(id).handling().slip());
    }

    private ResponseEntity<byte[]> pdf(UUID id, @Nullable UUID paper) {
        if (paper == null) {
            throw new Refusal(RefusalReason.NOT_FOUND, "paper", "id", id.toString());
        }
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename(paper + ".pdf").build().toString())
            .body(this.papers.pdf(paper));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        }
        catch (IllegalArgumentException ex) {
            throw new Refusal(RefusalReason.NOT_FOUND, "feedback", "id", text);
        }
    }

    /**
     * What was entered, and where it stands.
     *
     * @param explanation how the days of the answer were counted
     */
    record Sent(UUID id, String code, String status, OffsetDateTime receivedAt, OffsetDateTime answerDueAt,
            List<String> explanation, @Nullable LocalDate expectedOn) {

        static Sent of(Feedback one) {
            return new Sent(one.id(), one.code(), one.handling().state().name(),
                    one.times().receivedAt().atZone(Clocks.ZONE).toOffsetDateTime(),
                    one.times().answerDueAt().atZone(Clocks.ZONE).toOffsetDateTime(), one.times().explanation(),
                    one.handling().expectedOn());
        }

    }

}
