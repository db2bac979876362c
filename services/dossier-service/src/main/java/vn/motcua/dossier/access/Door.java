package vn.motcua.dossier.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What a visitor meets who is not signed in, or not let in: people with a browser are led
 * to the sign-in page, programs get a status. The words are written by the error page,
 * which finds the reason in the request.
 */
@Component
class Door implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, reason);
        if (reason instanceof TooManyAttempts wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
            response.sendError(429);
        }
        else if (isProgram(request)) {
            // Not "Basic": a browser would open its own prompt and send the password with
            // every forged request.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"motcua\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
        else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SignInPage.PATH);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
        else {
            response.sendRedirect(SignInPage.PATH + "?" + SignInPage.THEN + "="
                    + UriUtils.encode(wanted(request), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isProgram(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/actuator")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** A form that was sent without a session cannot be sent again by going there. */
    private static String wanted(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + ((query == null) ? "" : "?" + query);
    }

}
