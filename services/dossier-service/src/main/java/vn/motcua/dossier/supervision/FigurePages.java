package vn.motcua.dossier.supervision;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.page.Texts;

/** {@code /so-lieu}: the metrics service's pages inside our own. */
@Controller
@RequestMapping("/so-lieu")
class FigurePages {

    private static final Logger log = LoggerFactory.getLogger(FigurePages.class);

    /** Takes away the sentence of an earlier failure, once the figures are back. */
    private static final String ALL_IS_WELL = "\n<div id=\"alerts\" aria-live=\"polite\" hx-swap-oob=\"true\"></div>\n";

    private final FigureGate gate;

    private final Texts texts;

    private final JsonMapper json;

    FigurePages(FigureGate gate, Texts texts, JsonMapper json) {
        this.gate = gate;
        this.texts = texts;
        this.json = json;
    }

    @GetMapping
    ModelAndView figures(@RequestParam Map<String, String> query) {
        return page(this.gate.ask("/figures", query));
    }

    /** The figures alone, for the open page to renew itself. */
    @GetMapping("/noi-dung")
    ResponseEntity<String> content(@RequestParam Map<String, String> query) {
        ResponseEntity<byte[]> answer = this.gate.ask("/figures", query);
        String html = answer.getStatusCode().is2xxSuccessful() ? text(answer) + ALL_IS_WELL : "";
        return ResponseEntity.status(answer.getStatusCode()).contentType(MediaType.TEXT_HTML).body(html);
    }

    /** The dossiers behind a figure. */
    @GetMapping("/{indicator}/ho-so")
    ModelAndView dossiers(@PathVariable String indicator, @RequestParam Map<String, String> query) {
        return page(this.gate.ask("/figures/" + indicator + "/dossiers", query));
    }

    private ModelAndView page(ResponseEntity<byte[]> answer) {
        boolean good = answer.getStatusCode().is2xxSuccessful();
        ModelAndView page = new ModelAndView("supervision/figures");
        page.setStatus(answer.getStatusCode());
        page.addObject("fragment", good ? text(answer) : "");
        page.addObject("sentence", good ? "" : sentence(answer));
        return page;
    }

    private static String text(ResponseEntity<byte[]> answer) {
        byte[] body = answer.getBody();
        return (body == null) ? "" : new String(body, StandardCharsets.UTF_8);
    }

    /** A question that cannot be answered comes back as a problem detail. */
    private String sentence(ResponseEntity<byte[]> answer) {
        try {
            return this.json.readTree(text(answer)).path("detail").asString(this.texts.of("figures.refused"));
        }
        catch (JacksonException ex) {
            log.warn("The metrics service answered {} without a problem detail", answer.getStatusCode());
            return this.texts.of("figures.refused");
        }
    }

    @ExceptionHandler
    ModelAndView unavailable(FiguresUnavailable failure, HttpServletRequest request) {
        boolean renewing = request.getHeader("HX-Request") != null;
        ModelAndView page = new ModelAndView(renewing ? "access/refusal" : "supervision/figures");
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("title", this.texts.of("figures.title"));
        page.addObject("back", "/so-lieu");
        page.addObject("fragment", "");
        page.addObject("sentence", this.texts.of("figures.unavailable"));
        return page;
    }

}
