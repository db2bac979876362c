package vn.motcua.dossier.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/** Bearer tokens: 256 random bits, of which only the SHA-256 is kept. */
@Component
class AccessTokens {

    /** How long another node may still honour a token that was given back here. */
    private static final Duration MEMORY = Duration.ofSeconds(1);

    private final SecureRandom random = new SecureRandom();

    private final JdbcClient database;

    private final MachineClock clock;

    private final Duration life;

    private final ShortMemory<String, Holder> known;

    AccessTokens(JdbcClient database, MachineClock clock, AccessSettings settings) {
        this.database = database;
        this.clock = clock;
        this.life = settings.tokenLife();
        this.known = new ShortMemory<>(clock, MEMORY);
    }

    Issued issue(StoredAccount account) {
        byte[] bits = new byte[32];
        this.random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = this.clock.instant();
        Instant expiresAt = now.plus(this.life);
        this.database.sql("DELETE FROM access_token WHERE expires_at < :now").param("now", utc(now)).update();
        this.database.sql("""
                INSERT INTO access_token (hash, account, epoch, created_at, expires_at)
                VALUES (:hash, :account, :epoch, :now, :expiresAt)
                """)
            .param("hash", Fingerprint.of(token))
            .param("account", account.actor().account())
            .param("epoch", account.epoch())
            .param("now", utc(now))
            .param("expiresAt", utc(expiresAt))
            .update();
        return new Issued(token, expiresAt);
    }

    /** Whose token this is, if it has not expired. */
    Optional<Holder> holder(String token) {
        byte[] hash = Fingerprint.of(token);
        String key = HexFormat.of().formatHex(hash);
        Optional<Holder> remembered = this.known.get(key);
        Optional<Holder> holder = remembered.isPresent() ? remembered : stored(hash);
        holder.ifPresent((present) -> {
            if (remembered.isEmpty()) {
                this.known.put(key, present);
            }
        });
        return holder.filter((present) -> this.clock.instant().isBefore(present.expiresAt()));
    }

    void revoke(String token) {
        byte[] hash = Fingerprint.of(token);
        this.database.sql("DELETE FROM access_token WHERE hash = :hash").param("hash", hash).update();
        this.known.forget(HexFormat.of().formatHex(hash));
    }

    private Optional<Holder> stored(byte[] hash) {
        return this.database.sql("SELECT account, epoch, expires_at FROM access_token WHERE hash = :hash")
            .param("hash", hash)
            .query((row, number) -> read(row))
            .optional();
    }

    private static Holder read(ResultSet row) throws SQLException {
        return new Holder(row.getString("account"), row.getInt("epoch"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A new token, in the only moment it is known. */
    record Issued(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued[expiresAt=" + this.expiresAt + "]";
        }

    }

    /** Who holds a token. */
    record Holder(String account, int epoch, Instant expiresAt) {
    }

}
