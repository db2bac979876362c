package vn.motcua.dossier.access;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; a sample world lists its accounts there. */
@Controller
class SignInPage {

    static final String PATH = "/dang-nhap";

    /** Where a failed attempt is forwarded to; closed to requests from outside. */
    static final String AGAIN = "/dang-nhap/lai";

    /** Where to go after signing in. */
    static final String THEN = "tiep";

    /** Present when the person comes from changing the password. */
    static final String CHANGED = "doi";

    private final AccountStore accounts;

    private final OidcIssuer issuer;

    private final World world;

    SignInPage(AccountStore accounts, OidcIssuer issuer, World world) {
        this.accounts = accounts;
        this.issuer = issuer;
        this.world = world;
    }

    @GetMapping(PATH)
    String show(@RequestParam(name = THEN, defaultValue = "/") String then,
            @RequestParam(name = CHANGED, required = false) @Nullable String changed, Model model) {
        model.addAttribute("passwordChanged", changed != null);
        return page("", then, null, model);
    }

    /** The form after a failed attempt, with the account still typed. */
    @RequestMapping(path = AGAIN, method = { RequestMethod.GET, RequestMethod.POST })
    String showAgain(@RequestParam(defaultValue = "") String account,
            @RequestParam(name = THEN, defaultValue = "/") String then, HttpServletRequest request, Model model) {
        Object failure = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (failure instanceof CredentialsExpiredException) {
            model.addAttribute("account", account);
            return FirstPasswordPage.FORM;
        }
        return page(account, then, failure, model);
    }

    private String page(String account, String then, @Nullable Object failure, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("then", then);
        model.addAttribute("failed", failure != null);
        model.addAttribute("throughOffice", this.issuer.isSet());
        model.addAttribute("officeFailed", failure instanceof OfficeRefused);
        model.addAttribute("unknownPerson", (failure instanceof NoAccount unknown) ? unknown.account() : "");
        model.addAttribute("waitSeconds", (failure instanceof TooManyAttempts wait) ? wait.seconds() : 0L);
        model.addAttribute("world", this.world.id());
        model.addAttribute("samples", this.world.isSample() ? this.accounts.all() : List.of());
        return "sign-in";
    }

}
