package vn.motcua.dossier.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * The sign-in form's way to {@link LocalSignIn}. Spring Security finds it as the only
 * provider of its kind; naming it once more in a chain would count each failure twice.
 */
@Component
class FormSignIn implements AuthenticationProvider {

    private final LocalSignIn signIn;

    FormSignIn(LocalSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
                : "";
        StoredAccount stored = this.signIn.signIn(typed.getName(), String.valueOf(typed.getCredentials()), address);
        SignedIn signedIn = new SignedIn(stored.actor());
        signedIn.setDetails(new BrowserSession(stored.actor().account(), stored.epoch()));
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

}
