package vn.motcua.dossier.consultation;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.deadline.TimeLimit;

/** Consultations over HTTP; answered as work items are. */
@RestController
class ConsultationApi {

    private final Consultations consultations;

    private final ConsultationStore store;

    private final Register register;

    private final Catalogue catalogue;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    ConsultationApi(Consultations consultations, ConsultationStore store, Register register, Catalogue catalogue,
            Access access, LegalClock clock, Commands commands) {
        this.consultations = consultations;
        this.store = store;
        this.register = register;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** Asks a unit, of this agency or another, for its opinion within working days. */
    @PostMapping("/api/dossiers/{id}/consultations")
    @ResponseStatus(HttpStatus.CREATED)
    Answer ask(@PathVariable UUID id, @RequestBody Consultations.Question question) {
        return Answer.of(this.consultations.ask(id, question));
    }

    /** The questions about a dossier with their answers. */
    @GetMapping("/api/dossiers/{idOrCode}/consultations")
    List<Answer> of(@PathVariable String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return this.consultations.of(dossier.id()).stream().map(Answer::of).toList();
    }

    /** One question, for who asked and who is asked. */
    @GetMapping("/api/consultations/{id}")
    Answer get(@PathVariable UUID id) {
        return Answer.of(this.consultations.requireReadable(id));
    }

    /**
     * Says that silence is consent for a procedure from a day on, by what law and after
     * how long; with no legal basis it is none from then on.
     */
    @PutMapping("/api/procedures/{code}/deemed-consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void silence(@PathVariable String code, @RequestBody Silence silence) {
        this.access.require(Role.CATALOGUE_ADMIN);
        LocalDate today = this.clock.today();
        this.catalogue.inForce(code, this.access.current().agency(), today);
        LocalDate from = (silence.validFrom() == null) ? today : silence.validFrom();
        if (from.isBefore(today)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", from.toString());
        }
        String basis = (silence.legalBasis() == null) ? "" : silence.legalBasis().strip();
        SilenceRule rule = new SilenceRule(basis,
                basis.isEmpty() ? null : ConsultationRules.requireSilence(silence.limit()));
        this.commands.act(() -> {
            this.store.rule(code, from, rule);
            this.access.recordAct("SILENCE_RULE", code + " " + from);
        });
    }

    /**
     * @param limit how long one must have been silent, in {@code WORKING_DAY},
     * {@code DAY} or {@code MONTH}
     */
    record Silence(@Nullable LocalDate validFrom, @Nullable String legalBasis, @Nullable TimeLimit limit) {
    }

    /**
     * @param state {@code ASKED}, {@code OVERDUE}, {@code ANSWERED},
     * {@code CONSENT_DEEMED} or {@code NOT_NEEDED}
     */
    record Answer(UUID id, UUID dossier, String agency, String unit, String content, int days, OffsetDateTime askedAt,
            String askedBy, OffsetDateTime dueAt, @Nullable String silenceBasis, String state,
            @Nullable OffsetDateTime endedAt, @Nullable String answeredBy, @Nullable String decision,
            @Nullable String answer) {

        static Answer of(Consultation one) {
            Instant ended = one.endedAt();
            return new Answer(one.id(), one.dossier(), one.agency(), one.unit(), one.content(), one.days(),
                    at(one.askedAt()), one.askedBy(), at(one.dueAt()), one.silenceBasis(), one.state().name(),
                    (ended == null) ? null : at(ended), one.answeredBy(), one.decision(), one.answer());
        }

        private static OffsetDateTime at(Instant instant) {
            return instant.atZone(Clocks.ZONE).toOffsetDateTime();
        }

    }

}
