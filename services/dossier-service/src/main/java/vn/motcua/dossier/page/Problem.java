package vn.motcua.dossier.page;

import java.net.URI;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * One way to say no: to a program as a problem detail (RFC 9457), to a person as a page.
 *
 * @param type a name that stays, {@code refusal:reappoint-twice}
 * @param detail the sentence for people
 */
record Problem(HttpStatusCode status, String type, String title, String detail, List<FieldError> errors,
        HttpHeaders headers) {

    static Problem of(HttpStatusCode status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, List.of(), new HttpHeaders());
    }

    static Problem of(HttpStatusCode status, String type, String title, List<FieldError> errors) {
        List<String> sentences = errors.stream().map(FieldError::message).distinct().toList();
        return new Problem(status, type, title, String.join(" ", sentences), errors, new HttpHeaders());
    }

    Problem with(String header, String value) {
        HttpHeaders more = new HttpHeaders();
        more.putAll(this.headers);
        more.add(header, value);
        return new Problem(this.status, this.type, this.title, this.detail, this.errors, more);
    }

    ProblemDetail body(String path) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(this.status, this.detail);
        body.setType(URI.create("urn:motcua:" + this.type));
        body.setTitle(this.title);
        body.setInstance(URI.create(path));
        body.setProperty("errors", this.errors);
        return body;
    }

    /** Which input is wrong, under which rule, and the sentence that says so. */
    record FieldError(String field, String code, String message) {
    }

}
