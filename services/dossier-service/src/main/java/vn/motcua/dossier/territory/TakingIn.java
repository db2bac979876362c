package vn.motcua.dossier.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.intake.Receipts;
import vn.motcua.dossier.intake.VersionsOnReception;
import vn.motcua.dossier.move.Competent;
import vn.motcua.dossier.move.Slips;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Taking;
import vn.motcua.dossier.register.Takings;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.dossier.CrossTerritory;
import vn.motcua.rules.dossier.CrossTerritory.Carriage;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * Takes a dossier in for the agency that is competent, where the procedure is received
 * regardless of territory (Decree 309/2026 Art. 8.3). From then on it is that agency's:
 * its unit settles, its signatory signs, its letters go out; its clock starts when it
 * receives it, at once as data, and when its desk says so on paper.
 */
@Component
public class TakingIn {

    private final Takings takings;

    private final Competent competent;

    private final Catalogue catalogue;

    private final VersionsOnReception versions;

    private final Receipts receipts;

    private final Slips slips;

    private final Directory directory;

    private final Texts texts;

    private final DeskAnswers answers;

    private final Register register;

    private final Worklist worklist;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    TakingIn(Takings takings, Competent competent, Catalogue catalogue, VersionsOnReception versions, Receipts receipts,
            Slips slips, Directory directory, Texts texts, DeskAnswers answers, Register register, Worklist worklist,
            History history, Access access, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.takings = takings;
        this.competent = competent;
        this.catalogue = catalogue;
        this.versions = versions;
        this.receipts = receipts;
        this.slips = slips;
        this.directory = directory;
        this.texts = texts;
        this.answers = answers;
        this.register = register;
        this.worklist = worklist;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Takes in a dossier that was handed in here.
     * @throws vn.motcua.rules.Refusal if the person may not, it is accepted or over, or
     * the procedure is not received so
     */
    Dossier take(UUID id, NewTaking wanted) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            String here = dossier.subject().agency();
            this.access.requireAgency(here);
            DossierLifecycle.require(dossier.status(), DossierAct.TAKE_FOR_AGENCY);
            Instant now = this.clock.instant();
            Procedure procedure = this.versions.of(dossier, LocalDate.ofInstant(now, Clocks.ZONE));
            CrossTerritory.requireTaking(procedure.crossTerritory(), here, wanted.agency(),
                    this.catalogue.agenciesOf(procedure.code()), dossier.handling().takenBy());
            String there = Objects.requireNonNull(wanted.agency()).strip();
            Taking taking = new Taking(id, here, there, now, this.access.current().account(), wanted.way(),
                    wanted.returnsHere() ? here : there, null);
            handOn(dossier, taking, this.competent.unitAt(procedure.code(), there, now));
            if (taking.carriage() == Carriage.ELECTRONIC) {
                this.worklist.completeFor(id, WorkKind.CHECK, wanted.acceptance());
            }
            return this.register.get(id);
        });
    }

    /** The desk has answered; on paper the receipt is given before it is on its way. */
    private void handOn(Dossier dossier, Taking taking, String unit) {
        Actor officer = this.access.current();
        this.answers.given(dossier, taking.at());
        this.takings.add(taking);
        if (taking.carriage() == Carriage.PAPER) {
            this.receipts.taken(dossier, taking, officer);
            this.slips.issueTaken(dossier, taking.competent(),
                    this.texts.of("territory.slip", this.directory.agency(taking.returnAt()).deskName()), taking.at(),
                    officer);
        }
        Dossier there = this.register.change(dossier.id())
            .takenBy(taking.takenBy())
            .movedTo(taking.competent(), unit)
            .save();
        this.history.record(
                new DossierFact.TakenForAgency(there.snapshot(), taking.carriage().name(), officer.account()),
                taking.at(), officer.account());
        this.publisher.publishEvent(new Signal.DossierRerouted(dossier.id(), false));
    }

    /** How a dossier was taken in, for its agencies. */
    Optional<Taking> of(UUID id) {
        Optional<Taking> taking = this.takings.of(id);
        taking.filter((one) -> !this.access.current().agency().equals(one.takenBy()))
            .ifPresent((one) -> this.access.requireReading(this.register.get(id).subject().agency()));
        return taking;
    }

    /** What the reader's agency took in for others in these days, the latest first. */
    List<Taking> between(LocalDate from, LocalDate to) {
        return this.takings.between(this.access.requireReader().agency(), from, to);
    }

}
