package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.PersonKeys;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Submission;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.limit.CaseLimit;

/**
 * Takes dossiers in: from submission to a receipt, a request for papers, or a refusal.
 */
@Component
public class Intake {

    private final SubmissionCheck check;

    private final Catalogue catalogue;

    private final Limits limits;

    private final Register register;

    private final Parties parties;

    private final PersonKeys people;

    private final Documents documents;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    private final Worklist worklist;

    Intake(SubmissionCheck check, Catalogue catalogue, Limits limits, Register register, Parties parties,
            PersonKeys people, Documents documents, History history, Access access, LegalClock clock, Commands commands,
            ApplicationEventPublisher publisher, Worklist worklist) {
        this.check = check;
        this.catalogue = catalogue;
        this.limits = limits;
        this.register = register;
        this.parties = parties;
        this.people = people;
        this.documents = documents;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
        this.worklist = worklist;
    }

    /** Takes a dossier as submitted: no code and no clock yet. */
    public Dossier submit(NewDossier entered) {
        SubmissionCheck.Checked checked = this.check.check(entered);
        return this.commands.run(() -> {
            Actor actor = this.access.current();
            this.access.require(Role.DESK_OFFICER);
            String agency = (entered.agency() == null || entered.agency().isBlank()) ? actor.agency()
                    : entered.agency().strip();
            Instant now = this.clock.instant();
            Procedure procedure = this.catalogue.inForce(checked.procedure(), agency,
                    LocalDate.ofInstant(now, Clocks.ZONE));
            this.access.requireAgency(agency);
            return enter(checked, procedure, agency, now, actor);
        });
    }

    private Dossier enter(SubmissionCheck.Checked checked, Procedure procedure, String agency, Instant now,
            Actor actor) {
        CaseLimit limit = this.limits.of(procedure, agency, LocalDate.ofInstant(now, Clocks.ZONE), null);
        Dossier.Subject subject = new Dossier.Subject(agency, procedure.unit(), procedure.code(), procedure.version(),
                procedure.name(), procedure.field(), null, checked.channel(), procedure.onlineLevel(),
                procedure.settledAtDesk(), limit.limit(), checked.sets(), checked.returnBy().name(), null,
                limit.grounds());
        Dossier dossier = this.register.enter(new Submission(UUID.randomUUID(), subject, now));
        this.parties.keep(dossier.id(), checked.parties());
        this.documents.add(dossier.id(), papersOf(checked, procedure));
        this.history.record(new DossierFact.Submitted(dossier.snapshot(), personOf(checked)), now, actor.account());
        this.publisher.publishEvent(new Signal.DossierSubmitted(dossier.id()));
        return dossier;
    }

    /** Whose matter it is: the owner's, else the submitter's. */
    private @Nullable String personOf(SubmissionCheck.Checked checked) {
        Party principal = Party.principal(checked.parties());
        return this.people.of(checked.procedure(), principal.idKind(), principal.idNumber()).orElse(null);
    }

    private static List<Documents.Document> papersOf(SubmissionCheck.Checked checked, Procedure procedure) {
        if (checked.documentsListed()) {
            return checked.documents();
        }
        return procedure.documents()
            .stream()
            .map((required) -> new Documents.Document(required.name(), required.originals(), required.copies(), 0))
            .toList();
    }

    /**
     * Takes a dossier in at the desk in one action: submitted, checked and accepted.
     * @param receivedAt when it was received complete, where not now
     * @param lateBecause why it is entered late, where it was received on an earlier day
     * @param limitCase code of the case whose limit applies; null for the general one
     * @param reservedCode code on the receipt that was written by hand, where there is
     * one
     */
    public Dossier receive(NewDossier entered, @Nullable Instant receivedAt, @Nullable String lateBecause,
            @Nullable String limitCase, @Nullable String reservedCode) {
        return receive(entered, new Completion("ACCEPT", null, lateBecause, null, null, receivedAt, null, null, null,
                limitCase, null, null, reservedCode, null));
    }

    /** As above, with all that is said at the acceptance. */
    public Dossier receive(NewDossier entered, Completion acceptance) {
        return this.commands.run(() -> {
            Dossier dossier = submit(entered);
            UUID work = this.worklist.openOf(dossier.id(), WorkKind.CHECK).orElseThrow().id();
            this.worklist.complete(work, acceptance);
            return this.register.get(dossier.id());
        });
    }

}
