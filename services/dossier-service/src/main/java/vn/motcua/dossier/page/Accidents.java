package vn.motcua.dossier.page;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What nobody expected: logged once with a reference that the person can read out to the
 * administrator.
 */
@Component
class Accidents {

    private static final Logger log = LoggerFactory.getLogger(Accidents.class);

    private final Texts texts;

    Accidents(Texts texts) {
        this.texts = texts;
    }

    Problem problem(Throwable accident, HttpServletRequest request) {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "problem:accident", this.texts.of("problem.accident.title"),
                this.texts.of("problem.accident", log(accident, request)));
    }

    /**
     * Writes the accident down and gives its reference. The address is the pattern, since
     * a path may hold a code.
     */
    String log(Throwable accident, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Accident {} at {} {}\n{}", reference, request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), Trace.of(accident));
        return reference;
    }

}
