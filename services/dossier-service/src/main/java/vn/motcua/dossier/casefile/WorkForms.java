package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.NewDates;
import vn.motcua.dossier.casefile.CaseForm.Weight;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.intake.VersionsOnReception;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkNames;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.steps.StepChain;

/** The decisions that a person may make at a piece of work, each as a form. */
@Component
class WorkForms {

    private final FormFields fields;

    private final LimitChoices choices;

    private final Catalogue catalogue;

    private final Ledger ledger;

    private final NewDates newDates;

    private final Supplements supplements;

    private final VersionsOnReception versions;

    private final Parties parties;

    private final StepBook steps;

    private final Texts texts;

    WorkForms(FormFields fields, LimitChoices choices, Catalogue catalogue, Ledger ledger, NewDates newDates,
            Supplements supplements, VersionsOnReception versions, Parties parties, StepBook steps, Texts texts) {
        this.fields = fields;
        this.choices = choices;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.newDates = newDates;
        this.supplements = supplements;
        this.versions = versions;
        this.parties = parties;
        this.steps = steps;
        this.texts = texts;
    }

    /** The decisions at this work, the usual one first. */
    List<CaseForm> of(WorkItem item, Dossier dossier, Instant now) {
        return switch (item.kind()) {
            case CHECK -> check(item, dossier, now);
            case TRANSFER -> List.of(form(item, "FORWARD", Weight.USUAL, List.of()));
            case STEP -> (item.role() == Role.UNIT_HEAD) ? review(item, dossier) : examine(item, dossier);
            case SIGN -> List.of(form(item, "SIGN", Weight.USUAL, this.fields.result()),
                    sendBack(item, this.steps.earlier(dossier, item)));
            case SIGN_STOP -> List.of(form(item, "SIGN", Weight.USUAL, this.fields.result()), sendBack(item));
            case SIGN_APOLOGY -> List.of(form(item, "SIGN", Weight.USUAL, List.of()), sendBack(item));
            case SETTLE -> List.of(form(item, "APPROVE", Weight.USUAL, this.fields.result()),
                    form(item, "REFUSE", Weight.GRAVE, List.of(this.fields.reason("refusal", true))));
            case RETURN -> List.of(form(item, "RETURNED", Weight.USUAL, handOver(dossier)));
            case DEADLINE_QUESTION -> List.of(form(item, "IN_TIME", Weight.USUAL, List.of()),
                    form(item, "APOLOGISE", Weight.OTHER, apology(dossier, now)));
            case LATENESS_QUESTION, REVISE_APOLOGY ->
                List.of(form(item, "APOLOGISE", Weight.USUAL, apology(dossier, now)));
            case CONSULT -> List.of(form(item, "AGREE", Weight.USUAL, List.of(this.fields.opinion())),
                    form(item, "DISAGREE", Weight.OTHER, List.of(this.fields.opinion())));
            case AGENCY_PART -> List.of(form(item, "DONE", Weight.USUAL, List.of(this.fields.part())),
                    form(item, "CANNOT", Weight.OTHER, List.of(this.fields.part())));
            case RECEIVE_BACK -> List.of(form(item, "RECEIVED", Weight.USUAL, List.of()));
            case SIGN_LATE_NOTICE ->
                List.of(form(item, "SIGN", Weight.USUAL, List.of(this.fields.reason("late-notice", true))));
            case DELIVER_APOLOGY, DELIVER_LATE_NOTICE -> List.of(form(item, "DELIVERED", Weight.USUAL, List.of()));
        };
    }

    private List<CaseForm> check(WorkItem item, Dossier dossier, Instant now) {
        List<CaseForm> forms = new ArrayList<>();
        List<FormField> asked = new ArrayList<>(this.choices.of(dossier, now).stream().toList());
        asked.addAll(
                List.of(this.fields.receivedAt(), this.fields.reason("late-entry", false), this.fields.reservedCode()));
        if (dossier.subject().settledAtDesk()) {
            asked.add(this.fields.receipt());
        }
        forms.add(form(item, "ACCEPT", Weight.USUAL, asked)
            .warning(this.versions.news(dossier, LocalDate.ofInstant(now, Clocks.ZONE))));
        addSupplement(forms, item, dossier);
        forms.add(form(item, "REFUSE_RECEPTION", Weight.GRAVE, List.of(this.fields.reason("reception", true))));
        return forms;
    }

    private List<CaseForm> examine(WorkItem item, Dossier dossier) {
        List<CaseForm> forms = new ArrayList<>();
        forms.add(forward(item, dossier));
        addSupplement(forms, item, dossier);
        addVerification(forms, item, dossier);
        forms.add(form(item, "REFUSE", Weight.GRAVE,
                List.of(this.fields.reason("refusal", true), this.fields.comment())));
        forms.add(form(item, "STOP", Weight.GRAVE, List.of(this.fields.reason("stop", true), this.fields.comment())));
        List<StepChain.Place> earlier = this.steps.earlier(dossier, item);
        if (!earlier.isEmpty()) {
            forms.add(sendBack(item, earlier));
        }
        return forms;
    }

    private List<CaseForm> review(WorkItem item, Dossier dossier) {
        return List.of(forward(item, dossier), sendBack(item, this.steps.earlier(dossier, item)));
    }

    /** The button says to whom the dossier goes. */
    private CaseForm forward(WorkItem item, Dossier dossier) {
        CaseForm form = form(item, "FORWARD", Weight.USUAL, List.of(this.fields.comment()));
        return form.saying(this.texts.of("case.do.STEP.to." + this.steps.next(dossier, item).role()));
    }

    private CaseForm sendBack(WorkItem item, List<StepChain.Place> earlier) {
        return form(item, "SEND_BACK", Weight.OTHER,
                List.of(this.fields.toStep(earlier), this.fields.reason("send-back", true)));
    }

    private CaseForm sendBack(WorkItem item) {
        return form(item, "SEND_BACK", Weight.OTHER, List.of(this.fields.reason("send-back", true)));
    }

    private void addSupplement(List<CaseForm> forms, WorkItem item, Dossier dossier) {
        Procedure procedure = procedureOf(dossier);
        if (!this.supplements.isExhausted(dossier)) {
            List<String> known = procedure.documents().stream().map(RequiredDocument::name).toList();
            forms.add(form(item, "SUPPLEMENT", Weight.OTHER,
                    List.of(this.fields.items(known), this.fields.reason("supplement", false))));
        }
    }

    /** Offered where the text of the procedure knows a longer limit, and once. */
    private void addVerification(List<CaseForm> forms, WorkItem item, Dossier dossier) {
        Procedure procedure = procedureOf(dossier);
        boolean done = this.ledger.of(dossier)
            .entries()
            .stream()
            .anyMatch((entry) -> entry.type() == ClockEntryType.VERIFY || entry.type() == ClockEntryType.EXTEND);
        if (procedure.verifyLimit() != null && !done) {
            List<FormField> asked = new ArrayList<>(this.fields.limit(procedure.verifyLimit()));
            asked.add(this.fields.reason("verify", true));
            forms.add(form(item, "VERIFY", Weight.OTHER, asked));
        }
    }

    /**
     * Why, and until when, unless the result is there; the day is the calculator's
     * proposal while a clock runs.
     */
    List<FormField> apology(Dossier dossier, Instant now) {
        if (dossier.handling().resolvedAt() != null) {
            return List.of(this.fields.reasonCode(), this.fields.reason("apology", false));
        }
        FormField day = this.newDates.mayPropose(dossier, now)
                ? this.fields.newDueDate(this.newDates.propose(dossier, now)) : this.fields.newDueDate(now);
        return List.of(this.fields.reasonCode(), this.fields.reason("apology", false), day);
    }

    private CaseForm form(WorkItem item, String decision, Weight weight, List<FormField> asked) {
        String key = "case.do." + WorkNames.key(item) + "." + decision;
        return new CaseForm(id(item.id().toString(), decision),
                "/ho-so/" + item.dossier() + "/viec/" + item.id() + "/" + decision, this.texts.of(key),
                this.texts.find(key + ".hint").orElse(""), weight, asked);
    }

    static String id(String work, String decision) {
        return "viec-" + work + "-" + decision;
    }

    /** Who comes for the result, and how it goes. */
    List<FormField> handOver(Dossier dossier) {
        List<FormField> asked = new ArrayList<>(List.of(this.fields.collector(submitter(dossier))));
        asked.addAll(this.fields.handOver(dossier.subject().returnBy()));
        return asked;
    }

    private Procedure procedureOf(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion());
    }

    private String submitter(Dossier dossier) {
        return Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER)).name();
    }

}
