package vn.motcua.dossier.procedurereview;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Publications and reviews of procedures over HTTP. */
@RestController
@RequestMapping("/api/procedure-reviews")
class ProcedureReviewApi {

    private final ReviewReading reading;

    private final ReviewOpening opening;

    private final ReviewWork work;

    private final PublicationBatch batch;

    ProcedureReviewApi(ReviewReading reading, ReviewOpening opening, ReviewWork work, PublicationBatch batch) {
        this.reading = reading;
        this.opening = opening;
        this.work = work;
        this.batch = batch;
    }

    /**
     * What the reader may see, what is due first, first.
     * @param filter empty, {@code open}, {@code late} or {@code planned}
     */
    @GetMapping
    ReviewReading.Page list(@RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "0") int page) {
        return this.reading.page(filter, page);
    }

    /** How much of what the agency receives is public, and what is not. */
    @GetMapping("/figures")
    PublicationFigures figures() {
        return this.reading.figures();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProcedureReview open(@RequestBody NewReview said) {
        return this.reading.show(this.opening.open(said)).review();
    }

    /** Many at once, by one decision: checked and posted together or not at all. */
    @PostMapping("/publications")
    List<ProcedureReview> publish(@RequestBody PublishedMany said) {
        return this.batch.publish(said);
    }

    @GetMapping("/{id}")
    ReviewView get(@PathVariable UUID id) {
        return this.reading.show(id);
    }

    @PostMapping("/{id}/complete")
    ProcedureReview complete(@PathVariable UUID id, @RequestBody ReviewSaid said) {
        return this.work.complete(id, said);
    }

}
