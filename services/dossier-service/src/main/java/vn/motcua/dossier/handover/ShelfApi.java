package vn.motcua.dossier.handover;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.worklist.Completion;

/** Results at the desk over HTTP: shelf, undelivered post, calls, another hand-over. */
@RestController
class ShelfApi {

    private final Shelf shelf;

    ShelfApi(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Kết quả chưa nhận: at the caller's agency, the oldest first. */
    @GetMapping("/api/results/uncollected")
    List<Waiting> uncollected() {
        return this.shelf.uncollected();
    }

    @PostMapping("/api/dossiers/{id}/result/shelf")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void shelve(@PathVariable UUID id, @RequestBody Place place) {
        this.shelf.shelve(id, place.place());
    }

    @PostMapping("/api/dossiers/{id}/result/undelivered")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undelivered(@PathVariable UUID id, @RequestBody Because because) {
        this.shelf.undelivered(id, because.reason());
    }

    @PostMapping("/api/dossiers/{id}/result/calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void called(@PathVariable UUID id, @RequestBody Call call) {
        this.shelf.called(id, call.words());
    }

    /** As {@code RETURNED} of the work item, for what was on its way before. */
    @PostMapping("/api/dossiers/{id}/handovers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void returnAgain(@PathVariable UUID id, @RequestBody Completion said) {
        this.shelf.returnAgain(id, said);
    }

    record Place(@Nullable String place) {
    }

    record Because(@Nullable String reason) {
    }

    record Call(@Nullable String words) {
    }

}
