package vn.motcua.dossier.supervision;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.time.MachineClock;

/**
 * Writes the pass with which a person's question goes to the metrics service:
 * {@code <payload>.<mac>}, both base64url without padding, the mac HMAC-SHA256 over the
 * payload's text. It lives for a minute of machine time.
 */
@Component
class FigurePass {

    private static final Duration VALID = Duration.ofMinutes(1);

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] secret;

    private final MachineClock clock;

    private final JsonMapper json;

    FigurePass(@Value("${motcua.token-secret:}") String secret, MachineClock clock, JsonMapper json) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        this.json = json;
    }

    /** Without a secret there is nobody to ask. */
    boolean canBeWritten() {
        return this.secret.length > 0;
    }

    /** For figures, in which no dossier can be recognised. */
    String of(Actor actor) {
        boolean everywhere = actor.hasAny(Role.SYSTEM_ADMIN, Role.AUDITOR);
        return of(actor, everywhere ? "*" : actor.agency());
    }

    /** For the dossiers behind a figure: those of the reader's agency, for everyone. */
    String ofReader(Actor reader) {
        return of(reader, reader.agency());
    }

    private String of(Actor actor, String agency) {
        Claims claims = new Claims(actor.account(), actor.roles().stream().map(Role::name).sorted().toList(),
                List.of(agency), this.clock.instant().plus(VALID).getEpochSecond());
        String payload = TEXT.encodeToString(this.json.writeValueAsBytes(claims));
        return payload + "." + TEXT.encodeToString(mac(payload));
    }

    private byte[] mac(String payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
            return mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Every Java has HmacSHA256", ex);
        }
    }

    private record Claims(String user, List<String> roles, List<String> agencies, long exp) {
    }

}
