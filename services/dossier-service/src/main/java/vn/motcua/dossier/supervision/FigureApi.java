package vn.motcua.dossier.supervision;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

import vn.motcua.dossier.page.Texts;

/** Figures and reports over HTTP (design §4), answered by the metrics service. */
@RestController
class FigureApi {

    private final FigureGate gate;

    private final Texts texts;

    FigureApi(FigureGate gate, Texts texts) {
        this.gate = gate;
        this.texts = texts;
    }

    @GetMapping({ "/api/indicators", "/api/indicators/**", "/api/reports/**" })
    ResponseEntity<byte[]> forward(HttpServletRequest request, @RequestParam Map<String, String> query) {
        String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        return this.gate.ask(path, query);
    }

    @ExceptionHandler
    ProblemDetail unavailable(FiguresUnavailable failure, HttpServletRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                this.texts.of("figures.unavailable"));
        problem.setType(URI.create("urn:motcua:problem:figures-unavailable"));
        problem.setTitle(this.texts.of("figures.title"));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

}
