package vn.motcua.dossier.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.motcua.dossier.access.TooManyAttempts;

/**
 * What went wrong before a controller was reached: not signed in, not let in, or an
 * accident in a filter.
 */
@Controller
class ErrorPage implements ErrorController {

    private final Problems problems;

    private final Accidents accidents;

    private final Answer answer;

    ErrorPage(Problems problems, Accidents accidents, Answer answer) {
        this.problems = problems;
        this.accidents = accidents;
        this.answer = answer;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    Object show(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return this.answer.to(request, String.valueOf(asked), problem(request));
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyAttempts wait) {
            return this.problems.tooManyAttempts(wait);
        }
        if (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof CredentialsExpiredException) {
            return this.problems.passwordToChange();
        }
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return this.problems.simple(HttpStatus.FORBIDDEN, "stale-form");
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable accident) {
            return this.accidents.problem(accident, request);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return byStatus((status instanceof Integer number) ? number : 500);
    }

    private Problem byStatus(int status) {
        return switch (status) {
            case 401 -> this.problems.simple(HttpStatus.UNAUTHORIZED, "not-signed-in");
            case 403 -> this.problems.simple(HttpStatus.FORBIDDEN, "forbidden");
            case 404 -> this.problems.simple(HttpStatus.NOT_FOUND, "http-404");
            case 405 -> this.problems.simple(HttpStatus.METHOD_NOT_ALLOWED, "http-405");
            case 413 -> this.problems.simple(HttpStatus.CONTENT_TOO_LARGE, "http-413");
            case 503 -> this.problems.simple(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            default -> this.problems.simple(
                    (status >= 400 && status < 500) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR,
                    (status >= 400 && status < 500) ? "http-400" : "http-500");
        };
    }

}
