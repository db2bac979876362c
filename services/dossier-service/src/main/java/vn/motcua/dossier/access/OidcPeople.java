package vn.motcua.dossier.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * The people whom the office's sign-in server vouches for: each needs an open account
 * here of the same name. What they may do is said here, never there; nobody gets an
 * account by signing in.
 */
@Component
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger log = LoggerFactory.getLogger(OidcPeople.class);

    private final OidcUserService claims = new OidcUserService();

    private final OidcIssuer issuer;

    private final SignedInAccounts accounts;

    private final AuditTrail audit;

    OidcPeople(OidcIssuer issuer, SignedInAccounts accounts, AuditTrail audit) {
        this.issuer = issuer;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @throws NoAccount for a person without an open account
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = this.claims.loadUser(request);
        StoredAccount stored = account(person);
        this.audit.record(AuditTrail.Entry.of(stored.actor().account(), AuditTrail.SIGN_IN));
        return new KnownPerson(person, new BrowserSession(stored.actor().account(), stored.epoch()));
    }

    /**
     * Who shows this token.
     * @throws BadCredentialsException if the issuer did not make it for us
     * @throws NoAccount for a person without an open account
     */
    Actor bearer(String token) {
        try {
            Jwt checked = this.issuer.checked(token);
            return account(checked).actor();
        }
        catch (BadJwtException ex) {
            throw new BadCredentialsException("not a token that we take", ex);
        }
        catch (JwtException | JwtDecoderInitializationException ex) {
            log.warn("A token could not be checked: {}", ex.getMessage());
            throw new BadCredentialsException("the issuer's keys are out of reach", ex);
        }
    }

    /** Whether a bearer token is of this kind: a signed one has three parts. */
    boolean mayBe(String token) {
        return this.issuer.isSet() && token.chars().filter((sign) -> sign == '.').count() == 2;
    }

    private StoredAccount account(ClaimAccessor person) {
        String name = name(person);
        return (Accounts.isPossible(name) ? this.accounts.find(name) : java.util.Optional.<StoredAccount>empty())
            .orElseThrow(() -> new NoAccount(name));
    }

    /** The name the person types there, or else what the server calls the person. */
    private static String name(ClaimAccessor person) {
        @Nullable String typed = person.getClaimAsString(StandardClaimNames.PREFERRED_USERNAME);
        @Nullable String subject = person.getClaimAsString(StandardClaimNames.SUB);
        return Accounts.normal((typed != null) ? typed : String.valueOf(subject));
    }

    /** A person who has an account here. */
    static final class KnownPerson extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final transient BrowserSession session;

        KnownPerson(OidcUser person, BrowserSession session) {
            super(List.of(), person.getIdToken(), person.getUserInfo());
            this.session = session;
        }

        BrowserSession session() {
            return this.session;
        }

    }

}
