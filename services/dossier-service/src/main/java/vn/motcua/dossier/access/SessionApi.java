package vn.motcua.dossier.access;

import java.time.OffsetDateTime;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Bearer tokens for programs, and who the caller is. */
@RestController
@RequestMapping("/api/session")
class SessionApi {

    private final LocalSignIn signIn;

    private final AccessTokens tokens;

    private final Access access;

    SessionApi(LocalSignIn signIn, AccessTokens tokens, Access access) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.access = access;
    }

    @PostMapping
    Opened open(@RequestBody Credentials typed, HttpServletRequest request) {
        StoredAccount stored = this.signIn.signIn(filled(typed.account(), "account"),
                filled(typed.password(), "password"), request.getRemoteAddr());
        AccessTokens.Issued issued = this.tokens.issue(stored);
        Actor actor = stored.actor();
        OffsetDateTime expiresAt = issued.expiresAt().atZone(Clocks.ZONE).toOffsetDateTime();
        return new Opened(issued.token(), expiresAt, actor.account(), actor.name(), actor.roles(), actor.agency());
    }

    /** Who is signed in. */
    @GetMapping
    Actor who() {
        return this.access.current();
    }

    /** Gives the token of this request back. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request) {
        this.tokens.revoke(HeaderFilter.token(request));
    }

    private static String filled(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
        return value;
    }

    /** What a program sends to sign in. */
    record Credentials(@Nullable String account, @Nullable String password) {

        @Override
        public String toString() {
            return "Credentials[" + this.account + "]";
        }

    }

    /** A new token and whom it belongs to. */
    record Opened(String token, OffsetDateTime expiresAt, String account, String name, Set<Role> roles, String agency) {

        @Override
        public String toString() {
            return "Opened[" + this.account + "]";
        }

    }

}
