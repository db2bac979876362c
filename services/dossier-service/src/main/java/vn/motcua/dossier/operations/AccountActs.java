package vn.motcua.dossier.operations;

import java.util.function.Consumer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.AccountDesk;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The buttons beside each account on the administrator's page. */
@Controller
@RequestMapping("/quan-tri/tai-khoan/{account}")
class AccountActs {

    private final AccountDesk accounts;

    private final Texts texts;

    private final RefusalSentences sentences;

    AccountActs(AccountDesk accounts, Texts texts, RefusalSentences sentences) {
        this.accounts = accounts;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** Says what will happen, and asks. */
    @GetMapping("/mat-khau")
    ModelAndView ask(@PathVariable String account) {
        return new ModelAndView("operations/ask-password").addObject("account", account)
            .addObject("name", this.accounts.person(account).name());
    }

    /**
     * Locks the person out until the new password was used, so it is done only where the
     * page that says so was answered. Shown on this answer only: nothing that could be
     * asked for again keeps it.
     */
    @PostMapping("/mat-khau")
    ModelAndView giveOneTimePassword(@PathVariable String account,
            @RequestParam(defaultValue = "false") boolean understood) {
        if (!understood) {
            return ask(account);
        }
        return new ModelAndView("operations/one-time-password").addObject("account", account)
            .addObject("password", this.accounts.giveOneTimePassword(account));
    }

    @PostMapping("/dong")
    String close(@PathVariable String account, RedirectAttributes redirect) {
        return act(account, this.accounts::close, "operations.closed", redirect);
    }

    @PostMapping("/mo-lai")
    String reopen(@PathVariable String account, RedirectAttributes redirect) {
        return act(account, this.accounts::reopen, "operations.reopened", redirect);
    }

    private String act(String account, Consumer<String> act, String done, RedirectAttributes redirect) {
        try {
            act.accept(account);
            Alert.done(this.texts.of(done, account)).on(redirect);
        }
        catch (Refusal refused) {
            if (refused.reason() == RefusalReason.NOT_ALLOWED) {
                throw refused;
            }
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/quan-tri";
    }

}
