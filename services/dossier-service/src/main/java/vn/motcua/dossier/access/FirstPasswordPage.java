package vn.motcua.dossier.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.motcua.rules.Refusal;

/**
 * Where a password that an administrator gave leads: to the choice of one's own, and
 * nowhere else. No session is open yet.
 */
@Controller
class FirstPasswordPage {

    static final String FORM = "access/first-password";

    private final LocalSignIn signIn;

    private final Accounts accounts;

    FirstPasswordPage(LocalSignIn signIn, Accounts accounts) {
        this.signIn = signIn;
        this.accounts = accounts;
    }

    /** Guessing is slowed down here as at the sign-in. */
    @PostMapping("/dang-nhap/mat-khau-moi")
    String choose(@RequestParam String account, @RequestParam String oldPassword, @RequestParam String newPassword,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        StoredAccount stored = this.signIn.proven(account, oldPassword, request.getRemoteAddr());
        try {
            this.accounts.changePassword(stored.actor().account(), oldPassword, newPassword);
            return "redirect:" + SignInPage.PATH + "?" + SignInPage.CHANGED;
        }
        catch (Refusal tooWeak) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("account", account);
            model.addAttribute("refused", true);
            return FORM;
        }
    }

}
