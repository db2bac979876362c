package vn.motcua.metrics;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens as the front door makes them, written from the description of the format alone.
 */
public final class Tokens {

    private Tokens() {
    }

    public static String token(String secret, String role, Instant expiresAt, String... agencies) {
        String list = Arrays.stream(agencies).map((agency) -> '"' + agency + '"').collect(Collectors.joining(","));
        return signed(secret, "{\"user\":\"somebody\",\"roles\":[\"" + role + "\"],\"agencies\":[" + list + "],\"exp\":"
                + expiresAt.getEpochSecond() + "}");
    }

    public static String signed(String secret, String json) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String payload = base64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return payload + "." + base64.encodeToString(mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII)));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
