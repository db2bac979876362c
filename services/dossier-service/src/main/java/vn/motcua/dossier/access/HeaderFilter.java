package vn.motcua.dossier.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs in a request by its {@code Authorization} header, bearer token or HTTP Basic, for
 * this request only.
 */
final class HeaderFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private static final String BASIC = "basic ";

    private final LocalSignIn signIn;

    private final AccessTokens tokens;

    private final SignedInAccounts accounts;

    private final OidcPeople people;

    private final AuthenticationEntryPoint refusal;

    HeaderFilter(LocalSignIn signIn, AccessTokens tokens, SignedInAccounts accounts, OidcPeople people,
            AuthenticationEntryPoint refusal) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.accounts = accounts;
        this.people = people;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor;
        try {
            actor = actor(request.getHeader(HttpHeaders.AUTHORIZATION), request.getRemoteAddr());
        }
        catch (AuthenticationException ex) {
            this.refusal.commence(request, response, ex);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(actor)));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** The token of the request, if it carries one. */
    static String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return (header != null && isScheme(header, BEARER)) ? header.substring(BEARER.length()).strip() : "";
    }

    private Actor actor(String header, String address) {
        if (isScheme(header, BEARER)) {
            String token = header.substring(BEARER.length()).strip();
            if (this.people.mayBe(token)) {
                return this.people.bearer(token);
            }
            return this.tokens.holder(token)
                .flatMap((holder) -> this.accounts.find(holder.account(), holder.epoch()))
                .orElseThrow(() -> new BadCredentialsException("unknown or expired token"));
        }
        if (isScheme(header, BASIC)) {
            String[] credential = decoded(header.substring(BASIC.length()).strip()).split(":", 2);
            if (credential.length == 2) {
                return this.signIn.recognise(credential[0], credential[1], address).actor();
            }
        }
        throw new BadCredentialsException("unreadable Authorization header");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        }
        catch (IllegalArgumentException ex) {
            throw new BadCredentialsException("unreadable Authorization header", ex);
        }
    }

    private static boolean isScheme(String header, String scheme) {
        return header.toLowerCase(Locale.ROOT).startsWith(scheme);
    }

}
