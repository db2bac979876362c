package vn.motcua.metrics.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the token of a request into its viewer; a bad token ends the request. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenCheck check;

    private final AuthenticationEntryPoint refusal;

    TokenFilter(TokenCheck check, AuthenticationEntryPoint refusal) {
        this.check = check;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Viewer viewer = this.check.viewer(header.substring(SCHEME.length()));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new UsernamePasswordAuthenticationToken(viewer, null,
                    AuthorityUtils.createAuthorityList(viewer.roles())));
            SecurityContextHolder.setContext(context);
        }
        catch (TokenRefused ex) {
            this.refusal.commence(request, response, ex);
            return;
        }
        chain.doFilter(request, response);
    }

}
