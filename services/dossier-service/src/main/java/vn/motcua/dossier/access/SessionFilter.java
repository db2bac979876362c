package vn.motcua.dossier.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows the person behind a session cookie; asks the database only for requests that want
 * to know.
 */
final class SessionFilter extends OncePerRequestFilter {

    private final SignedInAccounts accounts;

    SessionFilter(SignedInAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setDeferredContext(() -> context(request));
        chain.doFilter(request, response);
    }

    /** The error page and late answers know the person as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContext context = new SecurityContextImpl();
        BrowserSession.of(request)
            .flatMap((session) -> this.accounts.find(session.account(), session.epoch()))
            .ifPresent((actor) -> context.setAuthentication(new SignedIn(actor)));
        return context;
    }

}
