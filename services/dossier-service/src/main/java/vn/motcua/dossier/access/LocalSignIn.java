package vn.motcua.dossier.access;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/**
 * Checks an account and its password. The strong hash is computed once per credential in
 * five minutes, and never twice at the same time for one account and address, so that
 * neither a busy client nor a guesser can burn the processors.
 */
@Component
class LocalSignIn {

    private static final Duration CREDENTIAL_LIFE = Duration.ofMinutes(5);

    private final SignedInAccounts accounts;

    private final Passwords passwords;

    private final SignInThrottle throttle;

    private final AuditTrail audit;

    /** Fingerprint of a credential to the epoch in which it was right. */
    private final ShortMemory<String, Integer> checked;

    private final List<Object> turns = Stream.generate(Object::new).limit(64).toList();

    /** Makes the remembered fingerprints worthless outside this process. */
    private final String salt = UUID.randomUUID().toString();

    LocalSignIn(SignedInAccounts accounts, Passwords passwords, SignInThrottle throttle, AuditTrail audit,
            MachineClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.checked = new ShortMemory<>(clock, CREDENTIAL_LIFE);
    }

    /**
     * The account, if the password is its password; the audit trail gets a line.
     * @param address where the attempt comes from
     * @throws TooManyAttempts before the password is looked at
     * @throws BadCredentialsException without saying whether the account exists
     */
    StoredAccount signIn(String account, String password, String address) {
        StoredAccount stored = recognise(account, password, address);
        this.audit.record(AuditTrail.Entry.of(stored.actor().account(), AuditTrail.SIGN_IN));
        return stored;
    }

    /**
     * As {@link #signIn}, for a client that shows its password with each request: no line
     * for each.
     */
    StoredAccount recognise(String typedAccount, String password, String address) {
        StoredAccount stored = proven(typedAccount, password, address);
        if (stored.mustChange()) {
            throw new CredentialsExpiredException("a password for one time");
        }
        return stored;
    }

    /** As {@link #recognise}, with a password for one time too: to choose another. */
    StoredAccount proven(String typedAccount, String password, String address) {
        String account = Accounts.normal(typedAccount);
        synchronized (this.turns.get(Math.floorMod((account + address).hashCode(), this.turns.size()))) {
            this.throttle.check(account, address);
            Optional<StoredAccount> stored = Accounts.isPossible(account) ? this.accounts.find(account)
                    : Optional.empty();
            if (stored.filter((present) -> isRight(present, password)).isEmpty()) {
                refuse(account, stored.isPresent(), password, address);
            }
            this.throttle.succeeded(account, address);
            return stored.orElseThrow();
        }
    }

    private boolean isRight(StoredAccount stored, String password) {
        String credential = HexFormat.of()
            .formatHex(Fingerprint.of(this.salt + "\n" + stored.actor().account() + "\n" + password));
        if (this.checked.get(credential).filter((epoch) -> epoch == stored.epoch()).isPresent()) {
            return true;
        }
        boolean right = this.passwords.matches(password, stored.passwordHash());
        if (right) {
            this.checked.put(credential, stored.epoch());
        }
        return right;
    }

    /**
     * Only known accounts are written down: people type passwords into the wrong field.
     */
    private void refuse(String account, boolean known, String password, String address) {
        this.throttle.failed(account, address);
        if (known) {
            this.audit.record(AuditTrail.Entry.of(account, AuditTrail.SIGN_IN_REFUSED));
        }
        else {
            this.passwords.matchesNobody(password);
        }
        throw new BadCredentialsException("wrong account or password");
    }

}
