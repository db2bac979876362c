package vn.motcua.dossier.page;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import vn.motcua.dossier.access.TooManyAttempts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/** Where every "no" of a controller becomes an answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private final RefusalSentences sentences;

    private final Texts texts;

    private final BadInput badInput;

    private final Accidents accidents;

    private final Answer answer;

    Problems(RefusalSentences sentences, Texts texts, BadInput badInput, Accidents accidents, Answer answer) {
        this.sentences = sentences;
        this.texts = texts;
        this.badInput = badInput;
        this.accidents = accidents;
        this.answer = answer;
    }

    @ExceptionHandler({ Refusal.class, Refusals.class })
    Object refused(RuntimeException refused, HttpServletRequest request) {
        List<Refusal> all = (refused instanceof Refusals several) ? several.all()
                : Stream.of(refused).map(Refusal.class::cast).toList();
        RefusalReason first = all.get(0).reason();
        List<Problem.FieldError> errors = all.stream()
            .map((one) -> new Problem.FieldError(one.field(), one.reason().code(), this.sentences.of(one)))
            .toList();
        String title = this.texts.of("problem.refused");
        return this.answer.to(request, Problem.of(status(first), "refusal:" + first.code(), title, errors));
    }

    @ExceptionHandler(TooManyAttempts.class)
    Object tooManyAttempts(TooManyAttempts wait, HttpServletRequest request) {
        return this.answer.to(request, tooManyAttempts(wait));
    }

    @ExceptionHandler(CredentialsExpiredException.class)
    Object passwordToChange(CredentialsExpiredException expired, HttpServletRequest request) {
        return this.answer.to(request, passwordToChange());
    }

    @ExceptionHandler(AuthenticationException.class)
    Object notSignedIn(AuthenticationException failed, HttpServletRequest request) {
        return this.answer.to(request, simple(HttpStatus.UNAUTHORIZED, "wrong-credentials"));
    }

    @ExceptionHandler(AccessDeniedException.class)
    Object notAllowed(AccessDeniedException denied, HttpServletRequest request) {
        return this.answer.to(request, simple(HttpStatus.FORBIDDEN, "forbidden"));
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    Object collided(ConcurrencyFailureException collision, HttpServletRequest request) {
        return this.answer.to(request, simple(HttpStatus.CONFLICT, "collision"));
    }

    @ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class })
    Object noDatabase(RuntimeException failure, HttpServletRequest request) {
        this.accidents.log(failure, request);
        return this.answer.to(request, simple(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
    }

    @ExceptionHandler(Exception.class)
    Object other(Exception other, HttpServletRequest request) {
        return this.answer.to(request,
                this.badInput.problem(other).orElseGet(() -> this.accidents.problem(other, request)));
    }

    Problem tooManyAttempts(TooManyAttempts wait) {
        return Problem
            .of(HttpStatus.TOO_MANY_REQUESTS, "problem:too-many-attempts",
                    this.texts.of("problem.too-many-attempts.title"),
                    this.texts.of("problem.too-many-attempts", wait.seconds()))
            .with(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
    }

    Problem passwordToChange() {
        return simple(HttpStatus.UNAUTHORIZED, "password-to-change");
    }

    Problem simple(HttpStatus status, String name) {
        return Problem.of(status, "problem:" + name, this.texts.of("problem." + name + ".title"),
                this.texts.of("problem." + name));
    }

    private static HttpStatus status(RefusalReason reason) {
        return switch (reason) {
            case NOT_ALLOWED, WRONG_AGENCY -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case TOO_MANY_TRIES -> HttpStatus.TOO_MANY_REQUESTS;
            case ALREADY_ACCEPTED, FAULT_OWNED, ILLEGAL_TRANSITION, WORK_ITEM_DONE, CALENDAR_CHANGE_RUNNING,
                    CALENDAR_CHANGE_FIXED, IMPORT_RUNNING, REVIEW_SETTLED, PROCEDURE_RECEIVED_ALREADY, VERSION_MOVED_ON,
                    PLACE_PUBLISHED, REVIEW_OPEN, MODEL_PLACE_GONE, TRANSITION_UNLAWFUL, ABSENCE_OVER,
                    HANDOVER_CONFIRMED ->
                HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

}
