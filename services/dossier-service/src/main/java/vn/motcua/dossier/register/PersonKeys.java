package vn.motcua.dossier.register;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.SamePerson;

/**
 * By what the event log tells that two contacts were of the same person about the same
 * procedure, without saying who: a hash under a key that never leaves the database. With
 * another procedure the same person has another hash, so nobody's ways through the
 * offices can be followed by it.
 */
@Component
public class PersonKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient database;

    private volatile byte @Nullable [] secret;

    PersonKeys(JdbcClient database) {
        this.database = database;
    }

    /** The hash; none where nobody is known by a number, or no procedure is. */
    public Optional<String> of(@Nullable String procedure, String idKind, @Nullable String idNumber) {
        return (procedure == null) ? Optional.empty() : SamePerson.identity(IdentityKind.valueOf(idKind), idNumber)
            .map((identity) -> hash(procedure + "\n" + identity));
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException | InvalidKeyException ex) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
        }
    }

    private byte[] secret() {
        byte[] known = this.secret;
        if (known == null) {
            known = this.database.sql("SELECT secret FROM person_key WHERE id = 1").query(byte[].class).single();
            this.secret = known;
        }
        return known;
    }

}
