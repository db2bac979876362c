package vn.motcua.dossier.access;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
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
        DefaultCookieSerializer serializer = new OwnCookies();
        serializer.setCookieName(COOKIE);
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        return serializer;
    }

    /** A cookie that holds no session id of ours is not even looked for. */
    private static final class OwnCookies extends DefaultCookieSerializer {

        private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return super.readCookieValues(request).stream().filter((id) -> ID.matcher(id).matches()).toList();
        }

    }

}
