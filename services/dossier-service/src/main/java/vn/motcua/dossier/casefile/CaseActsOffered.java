package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.casefile.CaseForm.Weight;
import vn.motcua.dossier.handover.Shelf;
import vn.motcua.dossier.intake.Receipts;
import vn.motcua.dossier.intake.RefusalSlips;
import vn.motcua.dossier.intake.SupplementExceptions;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.result.Result;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;
import vn.motcua.rules.result.ResultState;

/** What a person may do to a dossier outside the flow of work. */
@Component
class CaseActsOffered {

    private final FormFields fields;

    private final WorkForms forms;

    private final History history;

    private final Apologies apologies;

    private final DeskActs desk;

    private final Supplements supplements;

    private final SupplementExceptions exceptions;

    private final Shelf shelf;

    private final Results results;

    private final Worklist worklist;

    private final Substitutes substitutes;

    private final AskedUnits asked;

    private final Receipts receipts;

    private final RefusalSlips slips;

    private final Texts texts;

    CaseActsOffered(FormFields fields, WorkForms forms, History history, Apologies apologies, DeskActs desk,
            Supplements supplements, SupplementExceptions exceptions, Shelf shelf, Results results, Worklist worklist,
            Substitutes substitutes, AskedUnits asked, Receipts receipts, RefusalSlips slips, Texts texts) {
        this.fields = fields;
        this.forms = forms;
        this.history = history;
        this.apologies = apologies;
        this.desk = desk;
        this.supplements = supplements;
        this.exceptions = exceptions;
        this.shelf = shelf;
        this.results = results;
        this.worklist = worklist;
        this.substitutes = substitutes;
        this.asked = asked;
        this.receipts = receipts;
        this.slips = slips;
        this.texts = texts;
    }

    List<CaseForm> of(Dossier dossier, Actor reader, Instant now) {
        List<CaseForm> offered = new ArrayList<>();
        if (!reader.agency().equals(dossier.subject().agency())) {
            return offered;
        }
        if (reader.has(Role.DESK_OFFICER) && DossierLifecycle.allows(dossier.status(), DossierAct.RECEIVE_SUPPLEMENT)) {
            offered.add(form(dossier, "bo-sung", Weight.USUAL,
                    List.of(this.fields.brought(askedFor(dossier)), this.fields.complete())));
        }
        if (reader.has(Role.SUPERVISOR) && dossier.receivedAt() != null
                && DossierLifecycle.allows(dossier.status(), DossierAct.REQUEST_SUPPLEMENT)
                && this.supplements.isExhausted(dossier)) {
            offered.add(form(dossier, "cho-bo-sung", Weight.OTHER, List.of(this.fields.reason("leave", true))));
        }
        if (DossierLifecycle.allows(dossier.status(), DossierAct.REQUEST_SUPPLEMENT)) {
            offered.addAll(exceptions(dossier, reader));
        }
        if (reader.has(Role.DESK_OFFICER) && dossier.status() == DossierStatus.RETURNED
                && this.shelf.holds(dossier.id())) {
            offered.add(form(dossier, "tra-lai-ket-qua", Weight.USUAL, this.forms.handOver(dossier)));
        }
        if (dossier.code() != null && (reader.has(Role.SIGNATORY) || this.substitutes.actingFor(reader).signs())) {
            offered.addAll(faults(dossier));
        }
        if (mayDraft(dossier, reader) && mayApologise(dossier)) {
            offered.add(form(dossier, "xin-loi", Weight.OTHER, this.forms.apology(dossier, now)));
        }
        offered.addAll(this.desk.of(dossier, reader));
        if (mayMendProcedure(dossier, reader)) {
            offered.add(form(dossier, "sai-thu-tuc", Weight.GRAVE, this.fields.rightProcedure()));
        }
        if (reader.has(Role.CASE_OFFICER)) {
            this.worklist.openOf(dossier.id(), WorkKind.STEP)
                .filter((item) -> this.worklist.mayDo(item, reader))
                .ifPresent((item) -> offered
                    .add(form(dossier, "lay-y-kien", Weight.OTHER, this.fields.question(this.asked.besides(item)))));
        }
        if (reader.has(Role.DESK_OFFICER) && this.slips.isOwed(dossier)) {
            offered.add(form(dossier, "phieu-tu-choi", Weight.USUAL, List.of()));
        }
        if (reader.has(Role.DESK_OFFICER) && this.receipts.mayAsk(dossier)) {
            offered.add(form(dossier, "giay-tiep-nhan", Weight.OTHER, List.of()));
        }
        if (reader.has(Role.DESK_OFFICER) && DossierLifecycle.allows(dossier.status(), DossierAct.WITHDRAW)) {
            offered.add(form(dossier, "rut", Weight.GRAVE, List.of(this.fields.reason("withdrawal", false))));
        }
        return offered;
    }

    /** At the desk as long as it lies there, then where an officer examines it. */
    private boolean mayMendProcedure(Dossier dossier, Actor reader) {
        if (DossierLifecycle.allows(dossier.status(), DossierAct.CHANGE_PROCEDURE)) {
            return reader.has(Role.DESK_OFFICER);
        }
        return dossier.status() == DossierStatus.IN_PROGRESS && reader.has(Role.CASE_OFFICER)
                && this.worklist.openOf(dossier.id(), WorkKind.STEP)
                    .filter((item) -> item.role() == Role.CASE_OFFICER && this.worklist.mayDo(item, reader))
                    .isPresent();
    }

    /** Who answers for a request that is late, or for papers that nobody published. */
    private List<CaseForm> exceptions(Dossier dossier, Actor reader) {
        List<CaseForm> forms = new ArrayList<>();
        if (reader.has(Role.UNIT_HEAD) && reader.worksFor(this.worklist.unitOf(dossier))) {
            forms.add(form(dossier, "cho-giay-to-khac", Weight.OTHER,
                    List.of(this.fields.items(List.of()), this.fields.reason("unpublished", true))));
        }
        if (reader.has(Role.SUPERVISOR) && this.exceptions.isTooLate(dossier)) {
            forms.add(form(dossier, "cho-bo-sung-muon", Weight.OTHER, List.of(this.fields.reason("leave", true))));
        }
        return forms;
    }

    /** What the agency answers for: a wrong result, its correction, lost papers. */
    private List<CaseForm> faults(Dossier dossier) {
        List<CaseForm> forms = new ArrayList<>();
        ResultState state = this.results.latest(dossier.id()).map(Result::state).orElse(null);
        if (state == ResultState.VALID) {
            forms.add(form(dossier, "thu-hoi", Weight.GRAVE, List.of(this.fields.reason("fault", true))));
        }
        if (state == ResultState.RECALLED) {
            forms.add(form(dossier, "ky-thay-the", Weight.USUAL, this.fields.correction()));
        }
        forms.add(form(dossier, "that-lac", Weight.GRAVE, List.of(this.fields.reason("loss", true))));
        return forms;
    }

    private boolean mayDraft(Dossier dossier, Actor reader) {
        return reader.has(Role.SUPERVISOR)
                || (reader.hasAny(Role.CASE_OFFICER, Role.UNIT_HEAD) && (reader.worksFor(dossier.subject().unit())
                        || this.substitutes.holds(reader, dossier.handling().holder())));
    }

    /** On one's own initiative: no letter yet, and nobody is being asked for one. */
    private boolean mayApologise(Dossier dossier) {
        return dossier.isOpen() && dossier.deadline().dueAt() != null
                && DossierLifecycle.allows(dossier.status(), DossierAct.DRAFT_APOLOGY)
                && this.apologies.of(dossier.id()).isEmpty()
                && this.worklist.openOf(dossier.id(), WorkKind.DEADLINE_QUESTION).isEmpty()
                && this.worklist.openOf(dossier.id(), WorkKind.LATENESS_QUESTION).isEmpty();
    }

    /** The papers named in the latest request. */
    private List<String> askedFor(Dossier dossier) {
        return this.history.of(dossier.id())
            .stream()
            .flatMap((entry) -> entry.notes().stream())
            .filter((note) -> note.about().equals("items"))
            .reduce((earlier, later) -> later)
            .map((note) -> Arrays.asList(note.words().split("\n")))
            .orElse(List.of());
    }

    private CaseForm form(Dossier dossier, String act, Weight weight, List<FormField> asked) {
        return new CaseForm(act, "/ho-so/" + dossier.id() + "/" + act, this.texts.of("case.act." + act),
                this.texts.of("case.act." + act + ".hint"), weight, asked);
    }

}
