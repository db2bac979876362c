package vn.motcua.dossier.training;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The moved clock of a training database over HTTP (design §4). */
@RestController
@RequestMapping("/api/training")
class TrainingApi {

    private final TrainingClock training;

    private final Progress progress;

    private final LegalClock clock;

    private final Access access;

    TrainingApi(TrainingClock training, Progress progress, LegalClock clock, Access access) {
        this.training = training;
        this.progress = progress;
        this.clock = clock;
        this.access = access;
    }

    @GetMapping("/clock")
    Now now() {
        return new Now(this.clock.instant().atZone(Clocks.ZONE).toOffsetDateTime(), this.training.isTraining(),
                this.training.world().orElse(null), this.training.isFilled());
    }

    @PostMapping("/clock")
    Now move(@RequestBody Move move) {
        this.access.require(Role.SYSTEM_ADMIN);
        if (move.to() != null) {
            this.training.stepTo(move.to().toInstant());
        }
        else if (move.advance() != null) {
            this.training.stepTo(this.clock.instant().plus(duration(move.advance())));
        }
        else {
            throw new Refusal(RefusalReason.FIELD_MISSING, "to");
        }
        return now();
    }

    @PostMapping("/progress")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void progress(@RequestBody Report report) {
        this.access.require(Role.SYSTEM_ADMIN);
        if (!this.training.isTraining()) {
            throw new Refusal(RefusalReason.TRAINING_ONLY, "done");
        }
        this.progress
            .report(new Progress.State(report.done(), report.total(), (report.day() == null) ? "" : report.day()));
        if (report.finished()) {
            this.training.markFilled();
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "advance", "value", text);
        }
    }

    record Move(@Nullable OffsetDateTime to, @Nullable String advance) {
    }

    record Report(int done, int total, @Nullable String day, boolean finished) {
    }

    record Now(OffsetDateTime now, boolean training, @Nullable String world, boolean filled) {
    }

}
