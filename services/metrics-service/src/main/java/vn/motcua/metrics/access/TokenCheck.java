package vn.motcua.metrics.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Checks the token of the front door: its mac first, then its time, then its claims. */
@Component
class TokenCheck {

    private static final String EVERYWHERE = "*";

    private static final Set<String> MAY_LOOK_EVERYWHERE = Set.of("SYSTEM_ADMIN", "AUDITOR");

    private final SecretKeySpec key;

    private final Clock machineClock;

    private final JsonMapper json = JsonMapper.builder().build();

    TokenCheck(AccessSettings settings, Clock machineClock) {
        this.key = new SecretKeySpec(settings.tokenSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.machineClock = machineClock;
    }

    /**
     * Who holds the token.
     * @throws TokenRefused if it is no token of the front door, has expired or claims too
     * much
     */
    Viewer viewer(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            throw new TokenRefused("no mac");
        }
        String payload = token.substring(0, dot);
        if (!MessageDigest.isEqual(mac(payload), decoded(token.substring(dot + 1)))) {
            throw new TokenRefused("wrong mac");
        }
        return viewer(claims(payload));
    }

    private Viewer viewer(Claims claims) {
        if (claims.user == null || claims.roles == null || claims.agencies == null) {
            throw new TokenRefused("incomplete claims");
        }
        if (claims.exp <= this.machineClock.instant().getEpochSecond()) {
            throw new TokenRefused("expired");
        }
        if (!claims.agencies.contains(EVERYWHERE)) {
            return new Viewer(claims.user, claims.roles, claims.agencies);
        }
        if (claims.roles.stream().noneMatch(MAY_LOOK_EVERYWHERE::contains)) {
            throw new TokenRefused("all agencies, but no role that sees them all");
        }
        return new Viewer(claims.user, claims.roles, null);
    }

    private Claims claims(String payload) {
        try {
            return this.json.readValue(decoded(payload), Claims.class);
        }
        catch (JacksonException ex) {
            throw new TokenRefused("unreadable claims");
        }
    }

    private byte[] mac(String payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(this.key);
            return mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Every Java has HmacSHA256", ex);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        }
        catch (IllegalArgumentException ex) {
            throw new TokenRefused("no base64url");
        }
    }

    private record Claims(@Nullable String user, @Nullable Set<String> roles, @Nullable Set<String> agencies,
            long exp) {
    }

}
