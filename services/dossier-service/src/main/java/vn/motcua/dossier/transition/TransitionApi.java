package vn.motcua.dossier.transition;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.events.DossierStatus;

/**
 * Letting open dossiers go on under a later version over HTTP: a dry run, then the doing.
 */
@RestController
@RequestMapping("/api/procedures/{code}/versions/{version}/transition")
class TransitionApi {

    private final Transitions transitions;

    private final RefusalSentences sentences;

    TransitionApi(Transitions transitions, RefusalSentences sentences) {
        this.transitions = transitions;
        this.sentences = sentences;
    }

    /**
     * Which open dossiers of the caller's agency would move, and why others would not.
     * @param after the last dossier of the page before
     */
    @GetMapping
    List<Line> preview(@PathVariable String code, @PathVariable int version, @RequestParam @Nullable UUID after) {
        return this.transitions.preview(code, version, after).stream().map(this::line).toList();
    }

    /**
     * Moves the next of them; {@code more} says whether to call again with {@code after}.
     */
    @PostMapping
    Answer move(@PathVariable String code, @PathVariable int version, @RequestParam @Nullable UUID after,
            @RequestBody Body body) {
        Transitions.Done done = this.transitions.moveNext(code, version, body.basis(), after);
        return new Answer(done.moved(), done.refused().stream().map(this::line).toList(), done.last(), done.more());
    }

    private Line line(Transitions.Verdict verdict) {
        return new Line(verdict.dossier().id(), verdict.dossier().code(), verdict.dossier().status(),
                verdict.dossier().subject().procedureVersion(), verdict.refusal() == null,
                (verdict.refusal() == null) ? null : this.sentences.of(verdict.refusal()));
    }

    /**
     * @param basis the transitional clause that the move rests on
     */
    record Body(@Nullable String basis) {
    }

    record Line(UUID dossier, @Nullable String code, DossierStatus status, int version, boolean moves,
            @Nullable String reason) {
    }

    record Answer(int moved, List<Line> refused, @Nullable UUID after, boolean more) {
    }

}
