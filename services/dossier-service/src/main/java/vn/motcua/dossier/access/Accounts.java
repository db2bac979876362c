package vn.motcua.dossier.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The local accounts. Opening and changing them leaves passwords only as strong hashes.
 */
@Component
public class Accounts {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final AccountStore store;

    private final Passwords passwords;

    private final SignedInAccounts signedIn;

    private final AuditTrail audit;

    Accounts(AccountStore store, Passwords passwords, SignedInAccounts signedIn, AuditTrail audit) {
        this.store = store;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return this.store.isEmpty();
    }

    /** Whether the account is there, active or not. */
    public boolean exists(String account) {
        return this.store.find(normal(account)).isPresent();
    }

    /** Who is behind an account that can sign in. */
    public Optional<Actor> find(String account) {
        return this.store.find(normal(account)).filter(StoredAccount::active).map(StoredAccount::actor);
    }

    /** Everyone who can sign in, in the order in which the accounts were opened. */
    public List<Actor> active() {
        return this.store.all();
    }

    /** As {@link #create(NewAccount)}. */
    public void create(String account, String name, String passwordPlain, Set<Role> roles, String agency,
            Set<String> units) {
        create(new NewAccount(account, name, passwordPlain, roles, agency, units));
    }

    /**
     * Opens an account. One that is there already takes the new name, roles, agency and
     * units and keeps its password, so that a set-up folder can be loaded again.
     * @throws Refusal {@link RefusalReason#FIELD_INVALID} for a sign-in name or a
     * password that cannot be
     */
    @Transactional
    public void create(NewAccount wanted) {
        String account = normal(wanted.account());
        if (!isPossible(account) || account.equals(Actor.system().account())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "account", "value", wanted.account());
        }
        if (wanted.name().isBlank()) {
            throw new Refusal(RefusalReason.NAME_MISSING, "name");
        }
        Actor actor = new Actor(account, wanted.name().strip(), wanted.roles(), wanted.agency(), wanted.units());
        if (!this.store.update(actor)) {
            this.store.insert(actor, this.passwords.hash(wanted.password(), "password"));
        }
        this.signedIn.forget(account);
    }

    /**
     * Gives the account a new password on presentation of the old one. Every session and
     * token of the account ends.
     * @throws Refusal {@link RefusalReason#FIELD_INVALID}, field {@code oldPassword} or
     * {@code newPassword}
     */
    @Transactional
    public void changePassword(String account, String oldPassword, String newPassword) {
        StoredAccount stored = this.store.find(normal(account))
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "account"));
        if (!this.passwords.matches(oldPassword, stored.passwordHash())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "oldPassword");
        }
        if (newPassword.equals(oldPassword)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "newPassword");
        }
        this.store.changePassword(stored.actor().account(), this.passwords.hash(newPassword, "newPassword"), false);
        this.signedIn.forget(stored.actor().account());
        this.audit.record(AuditTrail.Entry.of(stored.actor().account(), AuditTrail.PASSWORD_CHANGED));
    }

    /** Whether an account can have this name: nobody is looked for by any other. */
    static boolean isPossible(String account) {
        return ACCOUNT.matcher(account).matches();
    }

    /** A sign-in name as it is stored: without spaces around it, in small letters. */
    static String normal(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }

}
