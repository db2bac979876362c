package vn.motcua.dossier.access;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestTemplate;

/**
 * The office's sign-in server. It is asked for its addresses and keys when the first
 * person comes, not at the start: an office whose server is down still works with local
 * accounts.
 */
@Component
class OidcIssuer {

    private static final Logger log = LoggerFactory.getLogger(OidcIssuer.class);

    /** The last part of the address that begins the sign-in, and our name for it. */
    static final String ID = "co-quan";

    /** Where the person comes back to. */
    static final String BACK = SignInPage.PATH + "/" + ID + "/xong";

    private static final int TIMEOUT_MILLIS = 5_000;

    private final OidcSettings settings;

    private final SingletonSupplier<ClientRegistration> registration = SingletonSupplier.of(this::discovered);

    private final JwtDecoder decoder = new SupplierJwtDecoder(this::keys);

    OidcIssuer(OidcSettings settings) {
        this.settings = settings;
    }

    boolean isSet() {
        return this.settings.isSet();
    }

    /** How we present ourselves there. */
    ClientRegistration registration() {
        return this.registration.obtain();
    }

    /**
     * Where a browser ends its sign-in there (OpenID Connect RP-Initiated Logout 1.0);
     * empty where the server does not offer that, or cannot be asked now.
     */
    Optional<String> endOfSession() {
        try {
            return Optional
                .ofNullable(registration().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString);
        }
        catch (IllegalArgumentException | IllegalStateException ex) {
            log.warn("The office's server cannot be asked, its own sign-in goes on: {}", ex.getMessage());
            return Optional.empty();
        }
    }

    /** The server as a source of a security policy: where forms may lead; often empty. */
    String origin() {
        URI address = URI.create(this.settings.issuer());
        return isSet() ? address.getScheme() + "://" + address.getRawAuthority() : "";
    }

    /** How it knows us. */
    String clientId() {
        return this.settings.clientId();
    }

    /**
     * The token of a program, if this issuer made it for us and it has not expired.
     * @throws JwtException otherwise
     */
    Jwt checked(String token) {
        return this.decoder.decode(token);
    }

    private ClientRegistration discovered() {
        return ClientRegistrations.fromIssuerLocation(this.settings.issuer())
            .registrationId(ID)
            .clientId(this.settings.clientId())
            .clientSecret(this.settings.clientSecret())
            .redirectUri("{baseUrl}" + BACK)
            .scope("openid", "profile")
            .build();
    }

    private JwtDecoder keys() {
        NimbusJwtDecoder keys = NimbusJwtDecoder.withIssuerLocation(this.settings.issuer())
            .restOperations(client())
            .validateType(false)
            .build();
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        keys.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new JwtIssuerValidator(this.settings.issuer()), type, new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, (named) -> named != null && named.contains(this.settings.audience()))));
        return keys;
    }

    private static RestTemplate client() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(TIMEOUT_MILLIS);
        requests.setReadTimeout(TIMEOUT_MILLIS);
        return new RestTemplate(requests);
    }

}
