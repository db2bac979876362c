package vn.motcua.dossier.wrongprocedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Links;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.PersonKeys;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Submission;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierFact;

/**
 * Begins the dossier that takes the place of one that was stopped for a wrong procedure:
 * the same people, the same papers; the desk checks it like any other.
 */
@Component
public class Successors {

    private final Proposals proposals;

    private final Subjects subjects;

    private final Register register;

    private final Parties parties;

    private final PersonKeys people;

    private final Documents documents;

    private final Links links;

    private final History history;

    private final ApplicationEventPublisher publisher;

    Successors(Proposals proposals, Subjects subjects, Register register, Parties parties, PersonKeys people,
            Documents documents, Links links, History history, ApplicationEventPublisher publisher) {
        this.proposals = proposals;
        this.subjects = subjects;
        this.register = register;
        this.parties = parties;
        this.people = people;
        this.documents = documents;
        this.links = links;
        this.history = history;
        this.publisher = publisher;
    }

    /**
     * The signature stopped a dossier; if for a wrong procedure, the new one begins, in
     * the same transaction.
     * @param reason the words that were signed
     */
    public void stopped(Dossier stopped, String reason, Instant now, String officer) {
        this.proposals.of(stopped.id(), reason).ifPresent((proposal) -> {
            Dossier.Subject subject = this.subjects.under(stopped, proposal.procedure(),
                    LocalDate.ofInstant(now, Clocks.ZONE), proposal.limitCase());
            UUID successor = enter(stopped, subject, now, officer);
            this.proposals.succeeded(stopped.id(), successor);
            this.links.tie(stopped.id(), Links.Kind.SUCCEEDED_BY, successor, now, officer);
            this.history.record(new DossierFact.SucceededByNew(stopped.snapshot(), successor, officer), now, officer);
        });
    }

    private UUID enter(Dossier stopped, Dossier.Subject subject, Instant now, String officer) {
        Dossier begun = this.register.enter(new Submission(UUID.randomUUID(), subject, now));
        Map<PartyRole, Party> people = this.parties.of(stopped.id());
        this.parties.keep(begun.id(), List.copyOf(people.values()));
        this.documents.add(begun.id(), this.documents.of(stopped.id()));
        Party principal = Party.principal(people.values());
        String person = this.people.of(subject.procedure(), principal.idKind(), principal.idNumber()).orElse(null);
        this.history.record(new DossierFact.Submitted(begun.snapshot(), person), now, officer);
        this.publisher.publishEvent(new Signal.DossierSubmitted(begun.id()));
        return begun.id();
    }

}
