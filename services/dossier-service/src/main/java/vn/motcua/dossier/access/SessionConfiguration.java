package vn.motcua.dossier.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Browser sessions lie in PostgreSQL: they survive a restart, and any node can serve
 * them.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    static final String COOKIE = "motcua-session";

    /** Named before the statements are built from it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTable(AccessSettings settings) {
        return (repository) -> {
            repository.setTableName("http_session");
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
            repository.setDefaultMaxInactiveInterval(settings.sessionIdle());
        };
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(COOKIE);
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        return serializer;
    }

}
