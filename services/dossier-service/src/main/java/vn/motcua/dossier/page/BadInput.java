package vn.motcua.dossier.page;

import java.util.List;
import java.util.Optional;

import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;

import vn.motcua.rules.Refusal;

/** Requests that no controller could read: the Vietnamese sentence names the field. */
@Component
class BadInput {

    private final Texts texts;

    private final RefusalSentences names;

    BadInput(Texts texts, RefusalSentences names) {
        this.texts = texts;
        this.names = names;
    }

    /** The problem, if the request is to blame. */
    Optional<Problem> problem(Exception failure) {
        List<Problem.FieldError> errors = errors(failure);
        if (!errors.isEmpty()) {
            return Optional.of(Problem.of(HttpStatus.BAD_REQUEST, "problem:invalid-input",
                    this.texts.of("problem.invalid-input.title"), errors));
        }
        if (failure instanceof ErrorResponse spring && spring.getStatusCode().is4xxClientError()) {
            return Optional.of(framework(spring));
        }
        return Optional.empty();
    }

    private List<Problem.FieldError> errors(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return List.of(unreadable(unreadable));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return List.of(error(missing.getParameterName(), "missing"));
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return List.of(error(missing.getRequestPartName(), "missing"));
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return List.of(error(missing.getHeaderName(), "missing"));
        }
        if (failure instanceof SentText.TextRefused text) {
            return List.of(error(text.field(), text.rule()));
        }
        if (failure instanceof MethodArgumentTypeMismatchException wrong) {
            return List.of(error(wrong.getName(), "type"));
        }
        return validation(failure);
    }

    private List<Problem.FieldError> validation(Exception failure) {
        if (failure instanceof BindException bound) {
            return bound.getAllErrors().stream().map((one) -> error(fieldOf(one), code(one.getCode()))).toList();
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults()
                .stream()
                .map((result) -> String.valueOf(result.getMethodParameter().getParameterName()))
                .map((name) -> error(name, "value"))
                .toList();
        }
        if (failure instanceof ConstraintViolationException violated) {
            return violated.getConstraintViolations()
                .stream()
                .map((one) -> error(one.getPropertyPath().toString(), "value"))
                .toList();
        }
        if (failure instanceof ServletRequestBindingException) {
            return List.of(error("request", "value"));
        }
        return List.of();
    }

    /**
     * JSON that is no JSON, or a value of the wrong kind, or one that the rules refuse,
     * at a place that Jackson knows.
     */
    private Problem.FieldError unreadable(HttpMessageNotReadableException unreadable) {
        String field = (unreadable.getCause() instanceof JacksonException at) ? JsonPath.of(at) : "";
        Throwable json = unreadable.getCause();
        if (!field.isEmpty() && json != null && json.getCause() instanceof Refusal refused) {
            return new Problem.FieldError(field, refused.reason().code(), this.names.of(refused));
        }
        return field.isEmpty() ? new Problem.FieldError("body", "unreadable", this.texts.of("invalid.body"))
                : error(field, rule(unreadable.getCause()));
    }

    private static String rule(@Nullable Throwable failure) {
        if (failure instanceof InvalidNullException) {
            return "missing";
        }
        return (failure != null && failure.getCause() instanceof SentText.TextRefused text) ? text.rule() : "type";
    }

    /** Unknown paths, wrong methods, unknown media types: known by their status. */
    private Problem framework(ErrorResponse spring) {
        int status = spring.getStatusCode().value();
        String name = this.texts.find("problem.http-" + status).isPresent() ? "http-" + status : "http-400";
        Problem problem = Problem.of(spring.getStatusCode(), "problem:" + name,
                this.texts.of("problem." + name + ".title"), this.texts.of("problem." + name));
        List<String> allow = spring.getHeaders().getOrEmpty("Allow");
        return allow.isEmpty() ? problem : problem.with("Allow", String.join(", ", allow));
    }

    private Problem.FieldError error(String field, String code) {
        return new Problem.FieldError(field, code,
                this.texts.of("invalid." + code, this.names.field(field), Formats.number(SentText.LONGEST)));
    }

    private static String fieldOf(ObjectError error) {
        return (error instanceof org.springframework.validation.FieldError named) ? named.getField()
                : error.getObjectName();
    }

    private static String code(@Nullable String constraint) {
        if (constraint == null) {
            return "value";
        }
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "missing";
            case "typeMismatch" -> "type";
            default -> "value";
        };
    }

}
