package vn.motcua.dossier.fee;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.fee.Dong;

/** The fee of a dossier, from its page. */
@Controller
@RequestMapping("/ho-so/{id}/le-phi")
class FeePage {

    private final Fees fees;

    private final Register register;

    private final Access access;

    private final RefusalSentences sentences;

    private final Texts texts;

    FeePage(Fees fees, Register register, Access access, RefusalSentences sentences, Texts texts) {
        this.fees = fees;
        this.register = register;
        this.access = access;
        this.sentences = sentences;
        this.texts = texts;
    }

    @PostMapping
    String assess(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> entered,
            RedirectAttributes redirect) {
        return act(id, () -> this.fees.assess(id, said(entered)), "fee.assessed", redirect);
    }

    @PostMapping("/thu")
    String pay(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> entered,
            RedirectAttributes redirect) {
        return act(id, () -> this.fees.pay(id, said(entered)), "fee.paid", redirect);
    }

    @PostMapping("/hoan")
    String refund(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> entered,
            RedirectAttributes redirect) {
        return act(id, () -> this.fees.refund(id, said(entered)), "fee.refunded", redirect);
    }

    /** For the cashier of an agency that took money for a dossier which went on since. */
    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        this.access.require(Role.CASHIER);
        Dossier dossier = this.register.get(id);
        return new ModelAndView("fee/refund").addObject("dossier", dossier).addObject("fee", this.fees.seen(dossier));
    }

    private static Completion.Fee said(MultiValueMap<String, String> entered) {
        return new Completion.Fee(Dong.written("fee.amount", entered.getFirst("amount")), entered.getFirst("relief"),
                entered.getFirst("reason"), entered.getFirst("proof"), entered.getFirst("receiptNumber"),
                entered.getFirst("way"));
    }

    private String act(UUID id, Runnable act, String done, RedirectAttributes redirect) {
        try {
            act.run();
            Alert.done(this.texts.of(done)).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(sentences(List.of(refused))).on(redirect);
        }
        catch (Refusals refused) {
            Alert.refused(sentences(refused.all())).on(redirect);
        }
        boolean here = this.register.get(id).subject().agency().equals(this.access.current().agency());
        return "redirect:/ho-so/" + id + (here ? "#le-phi" : "/le-phi");
    }

    private String sentences(List<Refusal> all) {
        return all.stream().map(this.sentences::of).collect(Collectors.joining(" "));
    }

}
