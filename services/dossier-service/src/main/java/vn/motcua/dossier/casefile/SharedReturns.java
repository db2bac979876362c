package vn.motcua.dossier.casefile;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/**
 * The desk that took a dossier in for another agency gives its result to the applicant.
 */
@Controller
class SharedReturns {

    private final Worklist worklist;

    private final WorkForms forms;

    private final Access access;

    private final LegalClock clock;

    private final RefusalSentences sentences;

    private final Texts texts;

    SharedReturns(Worklist worklist, WorkForms forms, Access access, LegalClock clock, RefusalSentences sentences,
            Texts texts) {
        this.worklist = worklist;
        this.forms = forms;
        this.access = access;
        this.clock = clock;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** The form, where the reader has this work now. */
    List<CaseForm> of(Dossier dossier) {
        Actor reader = this.access.current();
        return this.worklist.openOf(dossier.id(), WorkKind.RETURN)
            .filter((item) -> this.worklist.mayDo(item, reader))
            .map((item) -> forms(item, dossier))
            .orElse(List.of());
    }

    private List<CaseForm> forms(WorkItem item, Dossier dossier) {
        return this.forms.of(item, dossier, this.clock.instant())
            .stream()
            .map((form) -> new CaseForm(form.id(), "/ho-so-lien-quan/" + dossier.id() + "/tra-ket-qua", form.button(),
                    form.hint(), form.weight(), form.fields()))
            .toList();
    }

    @PostMapping("/ho-so-lien-quan/{id}/tra-ket-qua")
    String hand(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
        try {
            WorkItem item = this.worklist.requireOwn(id, WorkKind.RETURN);
            this.worklist.complete(item.id(), new EnteredWork(form).completion("RETURNED"));
            Alert.done(this.texts.of("case.done.RETURNED")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        catch (Refusals refused) {
            Alert.refused(this.sentences.of(refused.all().get(0))).on(redirect);
        }
        return "redirect:/ho-so-lien-quan/" + id;
    }

}
