package vn.motcua.dossier.access;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.servlet.DispatcherServlet;

/** An office's sign-in server: a real one, on 127.0.0.1. */
final class OidcServer implements AutoCloseable {

    static final String CLIENT = "motcua";

    static final String SECRET = "bi-mat-cua-may-khach";

    private final ServletWebServerApplicationContext context;

    OidcServer() {
        this.context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Office.class)
            .properties("spring.config.name=none", "spring.main.banner-mode=off")
            .run();
    }

    String issuer() {
        return "http://127.0.0.1:" + this.context.getWebServer().getPort();
    }

    /** Lets people come back to this site; who does not prove the key is sent away. */
    void knows(String site) {
        ((InMemoryRegisteredClientRepository) this.context.getBean(RegisteredClientRepository.class))
            .save(client(site + "/dang-nhap/co-quan/xong"));
    }

    private static RegisteredClient client(String back) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
            .clientId(CLIENT)
            .clientSecret("{noop}" + SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(back)
            .postLogoutRedirectUri(back.replace("/co-quan/xong", ""))
            .scope("openid")
            .scope("profile")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build();
    }

    /** A token for a program that acts for a person. */
    String token(String issuer, String subject, String audience, Duration life) {
        Instant now = this.context.getBean(java.time.Clock.class).instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
            .issuer(issuer)
            .subject(subject)
            .audience(List.of(audience))
            .issuedAt(now.minus(Duration.ofHours(1)))
            .expiresAt(now.plus(life))
            .build();
        JWKSource<SecurityContext> keys = keys();
        return new NimbusJwtEncoder(keys).encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    @SuppressWarnings("unchecked")
    private JWKSource<SecurityContext> keys() {
        return this.context.getBean(JWKSource.class);
    }

    @Override
    public void close() {
        this.context.close();
    }

    /** Not marked as a configuration: only its own context may find it. */
    @EnableWebSecurity
    static class Office {

        @Bean
        TomcatServletWebServerFactory server() throws java.net.UnknownHostException {
            TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
            server.setAddress(java.net.InetAddress.getByName("127.0.0.1"));
            return server;
        }

        /** Tomcat asks no filter where there is no servlet. */
        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            http.oauth2AuthorizationServer((server) -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(Customizer.withDefaults());
            })
                .oauth2ResourceServer((calls) -> calls.jwt(Customizer.withDefaults()))
                .authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
                .exceptionHandling((refused) -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) {
            http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        UserDetailsService users() {
            InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
            List.of("lan", "gone", "stranger")
                .forEach((name) -> users.createUser(User.withUsername(name).password("{noop}" + name).build()));
            return users;
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.from(client("http://127.0.0.1/nobody"))
                .clientId("nobody")
                .clientSecret("{noop}x")
                .build());
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            RSAKey key = new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey(pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

    }

}
