package vn.motcua.dossier.access;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account: who the system takes them for, and a new password. */
@Controller
class AccountPage {

    private final Access access;

    private final Accounts accounts;

    AccountPage(Access access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @GetMapping("/tai-khoan")
    String show(Model model) {
        model.addAttribute("person", this.access.current());
        return "access/account";
    }

    /** The new password ends every session, this one as well. */
    @PostMapping("/tai-khoan/mat-khau")
    String changePassword(@RequestParam String oldPassword, @RequestParam String newPassword, HttpSession session) {
        this.accounts.changePassword(this.access.current().account(), oldPassword, newPassword);
        session.invalidate();
        return "redirect:" + SignInPage.PATH + "?" + SignInPage.CHANGED;
    }

}
