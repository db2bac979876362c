package vn.motcua.dossier.absence;

import java.time.Instant;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

/** Absences and the list of signing substitutes over HTTP. */
@RestController
@RequestMapping("/api")
class AbsenceApi {

    private final Absences absences;

    private final SigningSubstitutes signers;

    private final LegalClock clock;

    AbsenceApi(Absences absences, SigningSubstitutes signers, LegalClock clock) {
        this.absences = absences;
        this.signers = signers;
        this.clock = clock;
    }

    @GetMapping("/absences")
    List<Answer> list() {
        Instant now = this.clock.instant();
        return this.absences.shown().stream().map((entry) -> Answer.of(entry, now)).toList();
    }

    @PostMapping("/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Answer enter(@RequestBody NewAbsence wanted) {
        return Answer.of(this.absences.enter(wanted), this.clock.instant());
    }

    @PostMapping("/absences/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        this.absences.end(id);
    }

    @GetMapping("/signing-substitutes")
    List<Signer> signers() {
        return this.signers.shown().stream().map(Signer::of).toList();
    }

    @PostMapping("/signing-substitutes")
    @ResponseStatus(HttpStatus.CREATED)
    Signer list(@RequestBody SigningSubstitutes.NewSigner wanted) {
        return Signer.of(this.signers.add(wanted));
    }

    @PostMapping("/signing-substitutes/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSigner(@PathVariable UUID id) {
        this.signers.end(id);
    }

    /**
     * @param until first moment after the absence; earlier than planned where it was
     * ended
     */
    record Answer(UUID id, String person, List<String> roles, String substitute, OffsetDateTime from,
            OffsetDateTime until, String reason, boolean now, String enteredBy, @Nullable String endedBy) {

        static Answer of(AbsenceEntry entry, Instant now) {
            return new Answer(entry.id(), entry.person(), entry.roles(), entry.substitute(), local(entry.from()),
                    local(entry.end()), entry.reason(), entry.rule().covers(now), entry.enteredBy(), entry.endedBy());
        }

        private static OffsetDateTime local(Instant instant) {
            return instant.atZone(Clocks.ZONE).toOffsetDateTime();
        }

    }

    record Signer(UUID id, String substitute, String mark, String position, String decision, LocalDate from,
            @Nullable LocalDate to, @Nullable OffsetDateTime endedAt) {

        static Signer of(SignerEntry entry) {
            return new Signer(entry.id(), entry.line().account(), entry.line().mark().name(), entry.line().position(),
                    entry.line().decision(), entry.line().from(), entry.line().to(),
                    (entry.endedAt() == null) ? null : entry.endedAt().atZone(Clocks.ZONE).toOffsetDateTime());
        }

    }

}
