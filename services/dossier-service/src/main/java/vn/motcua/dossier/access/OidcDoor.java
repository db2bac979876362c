package vn.motcua.dossier.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way of a browser to the office's sign-in server and back: authorization code with
 * PKCE. Its tokens are looked at once and not kept, but for the proof of the sign-in that
 * the server wants to see again at the sign-out; the session is our own.
 */
@Component
class OidcDoor {

    private static final Logger log = LoggerFactory.getLogger(OidcDoor.class);

    /**
     * What tells the server at the sign-out whose sign-in it is; nothing else reads it.
     */
    private static final String HINT = "motcua.office";

    /** Where to go afterwards, while the person is away. */
    private static final String THEN = "motcua.then";

    private final OidcIssuer issuer;

    private final OidcPeople people;

    private final SignInOutcome outcome;

    OidcDoor(OidcIssuer issuer, OidcPeople people, SignInOutcome outcome) {
        this.issuer = issuer;
        this.people = people;
        this.outcome = outcome;
    }

    /** Adds the door to the chain for browsers, where an issuer is set. */
    void open(HttpSecurity http) {
        if (this.issuer.isSet()) {
            http.oauth2Login(this::configure);
        }
    }

    private void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        ClientRegistrationRepository issuers = (id) -> OidcIssuer.ID.equals(id) ? this.issuer.registration() : null;
        login.clientRegistrationRepository(issuers)
            .authorizedClientRepository(new NoTokensKept())
            .loginPage(SignInPage.PATH)
            .loginProcessingUrl(OidcIssuer.BACK)
            .authorizationEndpoint((there) -> there.authorizationRequestResolver(resolver(issuers)))
            .userInfoEndpoint((info) -> info.oidcUserService(this.people))
            .successHandler(OidcDoor::welcome)
            .failureHandler(this::turnedAway)
            .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                @Override
                public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                    filter.setAuthenticationFailureHandler(OidcDoor.this::turnedAway);
                    return filter;
                }
            });
    }

    /** Before the session ends: keeps for {@link #leave} whether it began there. */
    void remember(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut) {
        HttpSession session = request.getSession(false);
        request.setAttribute(HINT, (session == null) ? null : session.getAttribute(HINT));
    }

    /** Leaves the server too where the person came through it, and comes back here. */
    void leave(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut)
            throws IOException {
        String here = request.getContextPath() + SignInPage.PATH;
        Optional<String> there = (request.getAttribute(HINT) instanceof String hint)
                ? this.issuer.endOfSession().map((end) -> address(end, hint, request)) : Optional.empty();
        response.sendRedirect(there.orElse(here));
    }

    private String address(String end, String hint, HttpServletRequest request) {
        String back = ServletUriComponentsBuilder.fromContextPath(request).path(SignInPage.PATH).toUriString();
        return UriComponentsBuilder.fromUriString(end)
            .queryParam("id_token_hint", "{hint}")
            .queryParam("client_id", "{client}")
            .queryParam("post_logout_redirect_uri", "{back}")
            .encode()
            .buildAndExpand(hint, this.issuer.clientId(), back)
            .toUriString();
    }

    /** The same page as after a wrong password, with a sentence of its own. */
    private void turnedAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof NoAccount) {
            this.outcome.onAuthenticationFailure(request, response, reason);
            return;
        }
        log.warn("Nobody was signed in through the office's server: {}", reason.getMessage());
        this.outcome.onAuthenticationFailure(request, response, new OfficeRefused(reason));
    }

    private static OAuth2AuthorizationRequestResolver resolver(ClientRegistrationRepository issuers) {
        DefaultOAuth2AuthorizationRequestResolver plain = new DefaultOAuth2AuthorizationRequestResolver(issuers,
                SignInPage.PATH);
        plain.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                OAuth2AuthorizationRequest asked = plain.resolve(request);
                if (asked != null) {
                    request.getSession(true)
                        .setAttribute(THEN, SignInOutcome.inside(request.getParameter(SignInPage.THEN)));
                }
                return asked;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
                return plain.resolve(request, id);
            }
        };
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        if (!(signedIn.getPrincipal() instanceof OidcPeople.KnownPerson person)) {
            throw new IllegalStateException("signed in without an account");
        }
        String then = (request.getSession(true).getAttribute(THEN) instanceof String kept) ? kept : "/";
        person.session().open(request);
        request.getSession(true).setAttribute(HINT, person.getIdToken().getTokenValue());
        response.sendRedirect(then);
    }

}
