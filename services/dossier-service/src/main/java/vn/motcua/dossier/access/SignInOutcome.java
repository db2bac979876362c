package vn.motcua.dossier.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** What follows the sign-in form and the sign-out button. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    private final AuditTrail audit;

    SignInOutcome(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication signedIn) throws IOException {
        if (!(signedIn.getDetails() instanceof BrowserSession session)) {
            throw new IllegalStateException("signed in without a session to open");
        }
        session.open(request);
        response.sendRedirect(inside(request.getParameter(SignInPage.THEN)));
    }

    /**
     * Shows the form again in the same answer, so that the account stays typed and the
     * status is the right one.
     */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException reason) throws IOException, ServletException {
        request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, reason);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        if (reason instanceof TooManyAttempts wait) {
            response.setStatus(429);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        }
        request.getRequestDispatcher(SignInPage.AGAIN).forward(request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut) {
        if (signedOut instanceof SignedIn signedIn) {
            this.audit.record(AuditTrail.Entry.of(signedIn.actor().account(), AuditTrail.SIGN_OUT));
        }
    }

    /** A path of this site, and nothing that a browser might read as another site. */
    static String inside(@Nullable String then) {
        if (then == null || !then.startsWith("/") || then.startsWith("//") || then.startsWith(SignInPage.PATH)
                || then.chars().anyMatch((letter) -> letter == '\\' || letter < ' ')) {
            return "/";
        }
        return then;
    }

}
