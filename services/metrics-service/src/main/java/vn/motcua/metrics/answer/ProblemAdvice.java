package vn.motcua.metrics.answer;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a bad question with a problem detail (RFC 9457) that names field and rule. */
@RestControllerAdvice
class ProblemAdvice {

    private final Words words;

    ProblemAdvice(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(BadQuestion question) {
        String sentence = this.words.of("problem." + question.code(), question.value());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(question.status(), sentence);
        problem.setType(URI.create("urn:motcua:problem:" + question.code()));
        problem.setTitle(this.words.of("problem.title"));
        problem.setProperty("errors",
                List.of(Map.of("field", question.field(), "code", question.code(), "message", sentence)));
        return ResponseEntity.of(problem).build();
    }

}
