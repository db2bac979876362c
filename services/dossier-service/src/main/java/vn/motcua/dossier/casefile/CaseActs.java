package vn.motcua.dossier.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.correction.Corrections;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.handover.Shelf;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.resolution.Resolutions;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.result.ResultFault;

/**
 * The buttons of a dossier's page. What the rules refuse comes back on the same page:
 * what was entered stays, each sentence stands at its field.
 */
@Controller
class CaseActs {

    private final CasePage page;

    private final CaseFiles files;

    private final Worklist worklist;

    private final Supplements supplements;

    private final Resolutions resolutions;

    private final Apologies apologies;

    private final Shelf shelf;

    private final Corrections corrections;

    private final Commands commands;

    private final RefusalSentences sentences;

    private final Texts texts;

    CaseActs(CasePage page, CaseFiles files, Worklist worklist, Supplements supplements, Resolutions resolutions,
            Apologies apologies, Shelf shelf, Corrections corrections, Commands commands, RefusalSentences sentences,
            Texts texts) {
        this.page = page;
        this.files = files;
        this.worklist = worklist;
        this.supplements = supplements;
        this.resolutions = resolutions;
        this.apologies = apologies;
        this.shelf = shelf;
        this.corrections = corrections;
        this.commands = commands;
        this.sentences = sentences;
        this.texts = texts;
    }

    @PostMapping("/ho-so/{id}/viec/{work}/{decision}")
    ModelAndView complete(@PathVariable UUID id, @PathVariable UUID work, @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
        Sent sent = new Sent(id, WorkForms.id(work.toString(), decision), form, redirect);
        return act(sent, () -> {
            this.worklist.complete(work, new EnteredWork(form).completion(decision));
            return this.texts.find("case.done." + decision).orElse(this.texts.of("case.done"));
        });
    }

    @PostMapping("/ho-so/{id}/bo-sung")
    ModelAndView supplement(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return act(new Sent(id, "bo-sung", form, redirect), () -> {
            List<Document> brought = new EnteredWork(form).list("documents")
                .stream()
                .map((name) -> new Document(name, 1, 0, 0))
                .toList();
            if (brought.isEmpty()) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "documents");
            }
            if ("false".equals(form.getFirst("complete"))) {
                this.supplements.receiveInPart(id, brought);
                return this.texts.of("case.done.bo-sung-mot-phan");
            }
            this.supplements.receive(id, brought);
            return this.texts.of("case.done.bo-sung");
        });
    }

    @PostMapping("/ho-so/{id}/cho-bo-sung")
    ModelAndView allowSupplement(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return act(new Sent(id, "cho-bo-sung", form, redirect), () -> {
            this.supplements.allowAnother(id, new EnteredWork(form).text("reason"));
            return this.texts.of("case.done.cho-bo-sung");
        });
    }

    @PostMapping("/ho-so/{id}/rut")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return act(new Sent(id, "rut", form, redirect), () -> {
            this.resolutions.withdraw(id, new EnteredWork(form).text("reason"));
            return this.texts.of("case.done.rut");
        });
    }

    @PostMapping("/ho-so/{id}/xin-loi")
    ModelAndView apologise(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return act(new Sent(id, "xin-loi", form, redirect), () -> {
            this.apologies.apologise(id, new EnteredWork(form).completion("APOLOGISE"));
            return this.texts.of("case.done.APOLOGISE");
        });
    }

    @PostMapping("/ho-so/{id}/tra-lai-ket-qua")
    ModelAndView returnAgain(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return act(new Sent(id, "tra-lai-ket-qua", form, redirect), () -> {
            this.shelf.returnAgain(id, new EnteredWork(form).completion("RETURNED"));
            return this.texts.of("case.done.RETURNED");
        });
    }

    @PostMapping("/ho-so/{id}/thu-hoi")
    ModelAndView recall(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return own(new Sent(id, "thu-hoi", form, redirect), ResultFault.RESULT_WRONG);
    }

    @PostMapping("/ho-so/{id}/that-lac")
    ModelAndView lost(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return own(new Sent(id, "that-lac", form, redirect), ResultFault.DOSSIER_LOST);
    }

    private ModelAndView own(Sent sent, ResultFault fault) {
        return act(sent, () -> {
            this.corrections.own(sent.dossier(), fault, new EnteredWork(sent.values()).text("reason"));
            return this.texts.of("case.done." + sent.form());
        });
    }

    @PostMapping("/ho-so/{id}/ky-thay-the")
    ModelAndView correct(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return act(new Sent(id, "ky-thay-the", form, redirect), () -> {
            EnteredWork entered = new EnteredWork(form);
            this.corrections.correct(id, entered.completion("SIGN").result(), entered.outcome(),
                    entered.text("reason"));
            return this.texts.of("case.done.ky-thay-the");
        });
    }

    /**
     * Shows one identity number, once, on this answer only; who looked and why is kept.
     */
    @PostMapping("/ho-so/{id}/xem-giay-to")
    ModelAndView reveal(@PathVariable UUID id, @RequestParam("party") PartyRole party,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        Dossier dossier = this.files.permitted(id.toString());
        this.commands.act(() -> this.files.recordLook(dossier, reason));
        return this.page.page(dossier, party, Entered.NOTHING);
    }

    private ModelAndView act(Sent sent, Supplier<String> act) {
        try {
            Alert.done(act.get()).on(sent.redirect());
            return new ModelAndView("redirect:/ho-so/" + sent.dossier());
        }
        catch (Refusal refused) {
            return again(sent, List.of(refused));
        }
        catch (Refusals refused) {
            return again(sent, refused.all());
        }
    }

    private ModelAndView again(Sent sent, List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach((refusal) -> errors.putIfAbsent(refusal.field(), this.sentences.of(refusal)));
        Dossier dossier = this.files.permitted(sent.dossier().toString());
        ModelAndView answer = this.page.page(dossier, null, Entered.refused(sent.form(), sent.values(), errors));
        answer.setStatus(status(refusals.get(0).reason()));
        return answer;
    }

    private static HttpStatus status(RefusalReason reason) {
        return switch (reason) {
            case NOT_ALLOWED, WRONG_AGENCY, NOT_HOLDER -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case ALREADY_ACCEPTED, ILLEGAL_TRANSITION, WORK_ITEM_DONE -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** A form that was sent. */
    private record Sent(UUID dossier, String form, MultiValueMap<String, String> values, RedirectAttributes redirect) {
    }

}
