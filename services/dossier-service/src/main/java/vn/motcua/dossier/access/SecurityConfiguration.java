package vn.motcua.dossier.access;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two ways in, each with its own chain of filters. A request with an
 * {@code Authorization} header is judged by that header alone: no cookie is read, so no
 * other site can forge it. Every other request is judged by its session cookie, and must
 * prove that its form came from here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self' ";

    private static final String TOKEN_CALL = "/api/session";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Door door, LocalSignIn signIn, AccessTokens tokens,
            SignedInAccounts accounts, OidcPeople people, OidcIssuer issuer) {
        rules(http, door, issuer).securityMatcher((request) -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
            .csrf(AbstractHttpConfigurer::disable)
            .addFilterBefore(new HeaderFilter(signIn, tokens, accounts, people, door),
                    AnonymousAuthenticationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Door door, SignInOutcome outcome, SignedInAccounts accounts,
            OidcDoor office, OidcIssuer issuer) {
        rules(http, door, issuer)
            .csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie()).requireCsrfProtectionMatcher(mustProveOrigin()))
            .addFilterBefore(new SessionFilter(accounts), LogoutFilter.class)
            .formLogin((login) -> login.loginPage(SignInPage.PATH)
                .usernameParameter("account")
                .passwordParameter("password")
                .successHandler(outcome)
                .failureHandler(outcome))
            .logout((logout) -> logout
                .logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/dang-xuat"))
                .addLogoutHandler(outcome)
                .addLogoutHandler(office::remember)
                .logoutSuccessHandler(office::leave));
        office.open(http);
        return http.build();
    }

    /**
     * No policy is set for sessions, on purpose: any policy brings a filter that takes
     * each request of a signed-in person for a new sign-in, changes the session's id and
     * makes the forms of all open pages stale. Nothing here opens a session but the
     * sign-in form.
     */
    private static HttpSecurity rules(HttpSecurity http, Door door, OidcIssuer issuer) {
        return http.authorizeHttpRequests(SecurityConfiguration::defaultDeny)
            .headers((headers) -> headers(headers, issuer))
            .exceptionHandling((refused) -> refused.authenticationEntryPoint(door).accessDeniedHandler(door))
            .securityContext(
                    (context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
            .requestCache((cache) -> cache.requestCache(new NullRequestCache()))
            .httpBasic(AbstractHttpConfigurer::disable)
            .anonymous(Customizer.withDefaults());
    }

    private static void defaultDeny(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
            .permitAll()
            .requestMatchers(PublicPaths.patterns())
            .permitAll()
            .requestMatchers(HttpMethod.POST, TOKEN_CALL)
            .permitAll()
            .anyRequest()
            .authenticated();
    }

    /** The form that signs out leads on to the office's server, where there is one. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers, OidcIssuer issuer) {
        headers
            .contentSecurityPolicy(
                    (policy) -> policy.policyDirectives((CONTENT_SECURITY_POLICY + issuer.origin()).strip()))
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
            .referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /**
     * In a cookie, so that a visitor who only looks leaves no session behind; the page's
     * scripts need not read it.
     */
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("motcua-csrf");
        repository.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return repository;
    }

    /** A call to the API that carries no session cookie rides on nobody's back. */
    private static RequestMatcher mustProveOrigin() {
        return (request) -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && (!request.getRequestURI().startsWith("/api/") || hasSessionCookie(request));
    }

    private static boolean hasSessionCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch((cookie) -> cookie.getName().equals(SessionConfiguration.COOKIE));
    }

}
