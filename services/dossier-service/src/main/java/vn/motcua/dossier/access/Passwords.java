package vn.motcua.dossier.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Hashes and checks passwords. */
@Component
class Passwords {

    private static final int SHORTEST = 12;

    /** BCrypt reads no further. */
    private static final int MOST_BYTES = 72;

    /**
     * The password of a sample account is its name, printed on the sign-in page: rounds
     * would protect nothing.
     */
    private static final int SAMPLE_STRENGTH = 4;

    private final boolean sample;

    private final PasswordEncoder encoder;

    private final String nobody;

    Passwords(AccessSettings settings, World world) {
        this.sample = world.isSample();
        int strength = this.sample ? SAMPLE_STRENGTH : settings.hashStrength();
        this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
        this.nobody = encoded("nobody has this password");
    }

    /**
     * The hash to store.
     * @throws Refusal {@link RefusalReason#FIELD_INVALID} for a password that is too
     * short or too long
     */
    String hash(String password, String field) {
        String normal = normal(password);
        boolean tooShort = normal.isBlank() || (!this.sample && normal.length() < SHORTEST);
        if (tooShort || bytes(normal) > MOST_BYTES) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field);
        }
        return encoded(normal);
    }

    boolean matches(String password, String hash) {
        String normal = normal(password);
        return bytes(normal) <= MOST_BYTES && this.encoder.matches(normal, hash);
    }

    /**
     * Takes as long as checking a real password, so that the time of the answer does not
     * tell which accounts exist.
     */
    boolean matchesNobody(String password) {
        matches(password, this.nobody);
        return false;
    }

    private String encoded(String normal) {
        String hash = this.encoder.encode(normal);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave no hash");
        }
        return hash;
    }

    /**
     * Vietnamese letters come composed or decomposed, depending on the keyboard: both are
     * the same password.
     */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

}
