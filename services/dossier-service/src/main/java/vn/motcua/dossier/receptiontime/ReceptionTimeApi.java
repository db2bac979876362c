package vn.motcua.dossier.receptiontime;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;

/** The reception of a dossier put right, over HTTP. */
@RestController
class ReceptionTimeApi {

    private final ReceptionTimes times;

    ReceptionTimeApi(ReceptionTimes times) {
        this.times = times;
    }

    @PutMapping("/api/dossiers/{id}/received-at")
    Answer correct(@PathVariable UUID id, @RequestBody Right said) {
        return Answer.of(this.times.correct(id, said.receivedAt(), said.reason()));
    }

    /**
     * @param receivedAt when it was received complete
     */
    record Right(@Nullable Instant receivedAt, @Nullable String reason) {
    }

    /**
     * @param dueAt null while the clock stands still
     */
    record Answer(UUID id, @Nullable String code, @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt) {

        static Answer of(Dossier dossier) {
            return new Answer(dossier.id(), dossier.code(), at(dossier.receivedAt()), at(dossier.deadline().dueAt()));
        }

        private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
            return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
        }

    }

}
