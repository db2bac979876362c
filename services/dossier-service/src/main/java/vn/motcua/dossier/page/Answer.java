package vn.motcua.dossier.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives a problem to whoever asked: JSON below {@code /api}, a line for an htmx request,
 * else a page.
 */
@Component
class Answer {

    Object to(HttpServletRequest request, Problem problem) {
        return to(request, request.getRequestURI(), problem);
    }

    /**
     * The answer as a controller gives it.
     * @param path what was asked for, which on the error page is not the request's own
     * path
     */
    Object to(HttpServletRequest request, String path, Problem problem) {
        if (path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/")) {
            return ResponseEntity.status(problem.status())
                .headers(problem.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.body(path));
        }
        boolean line = request.getHeader("HX-Request") != null;
        ModelAndView page = new ModelAndView(line ? "access/refusal" : "error");
        page.setStatus(problem.status());
        page.addObject("title", problem.title());
        page.addObject("sentence", problem.detail());
        page.addObject("back", back(request));
        return page;
    }

    /** The page the person came from, if it is one of ours. */
    private static String back(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null || !referer.startsWith("http")) {
            return "/";
        }
        var from = UriComponentsBuilder.fromUriString(referer).build();
        boolean ours = request.getServerName().equals(from.getHost());
        String path = from.getPath();
        return (ours && path != null && path.startsWith("/") && !path.startsWith("//")) ? path : "/";
    }

}
