package vn.motcua.dossier.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.time.LegalClock;

/** Makes the {@link Page} of a request. */
@Component
public class Pages {

    private final Texts texts;

    private final Assets assets;

    private final Access access;

    private final LegalClock clock;

    private final boolean training;

    Pages(Texts texts, Assets assets, Access access, LegalClock clock, @Value("${motcua.world:}") String world) {
        this.texts = texts;
        this.assets = assets;
        this.access = access;
        this.clock = clock;
        this.training = !world.isBlank();
    }

    /** For whoever renders a template without a view, as for server-sent events. */
    public Page of(HttpServletRequest request) {
        return new Page(this.texts, this.assets, this.access.signedIn().orElse(null), this.training,
                Formats.moment(this.clock.instant()), request.getRequestURI(), alert(request), proof(request));
    }

    private static @Nullable Alert alert(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return (flash != null && flash.get(Alert.ATTRIBUTE) instanceof Alert alert) ? alert : null;
    }

    /**
     * The value is asked for now, since its cookie must be set before the page is on its
     * way.
     */
    private static Page.Proof proof(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Page.Proof(token.getParameterName(), token.getHeaderName(), token.getToken());
        }
        return Page.Proof.NONE;
    }

}
