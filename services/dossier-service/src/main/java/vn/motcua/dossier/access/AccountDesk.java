package vn.motcua.dossier.access;

import java.security.SecureRandom;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What a system administrator does to the accounts of others. Each act is kept in the
 * audit trail, and ends every session and token of the account.
 */
@Component
public class AccountDesk {

    /** Without the letters and digits that are taken for one another on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;

    private static final int GROUP = 4;

    private final AccountStore store;

    private final Passwords passwords;

    private final SignedInAccounts signedIn;

    private final Access access;

    private final AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    AccountDesk(AccountStore store, Passwords passwords, SignedInAccounts signedIn, Access access, AuditTrail audit) {
        this.store = store;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.access = access;
        this.audit = audit;
    }

    /** All accounts, closed ones too, in the order in which they were opened. */
    public List<OfficeAccount> everyone() {
        return this.store.everyone()
            .stream()
            .map((stored) -> new OfficeAccount(stored.actor(), stored.active(), stored.mustChange()))
            .toList();
    }

    /**
     * The account that a caller is about to change.
     * @throws Refusal for a caller who is not system administrator, an unknown account
     */
    public Actor person(String account) {
        return this.store.find(known(account)).orElseThrow().actor();
    }

    /**
     * Gives the account a password that opens nothing but the choice of another.
     * @return the password, in the only moment it is known
     * @throws Refusal for a caller who is not system administrator, an unknown account
     */
    @Transactional
    public String giveOneTimePassword(String account) {
        String known = known(account);
        String password = oneTimePassword();
        this.store.changePassword(known, this.passwords.hash(password, "password"), true);
        keep(known, AuditTrail.ONE_TIME_PASSWORD);
        return password;
    }

    /**
     * Lets the person sign in no more.
     * @throws Refusal also for one's own account: somebody must be left to open it again
     */
    @Transactional
    public void close(String account) {
        String known = known(account);
        if (known.equals(this.access.current().account())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "ownAccount");
        }
        this.store.open(known, false);
        keep(known, AuditTrail.ACCOUNT_CLOSED);
    }

    /** Lets the person sign in again, with the password there was. */
    @Transactional
    public void reopen(String account) {
        String known = known(account);
        this.store.open(known, true);
        keep(known, AuditTrail.ACCOUNT_REOPENED);
    }

    private String known(String account) {
        this.access.require(Role.SYSTEM_ADMIN);
        String name = Accounts.normal(account);
        if (!Accounts.isPossible(name) || this.store.find(name).isEmpty()) {
            throw new Refusal(RefusalReason.NOT_FOUND, "account");
        }
        return name;
    }

    private void keep(String account, String act) {
        this.signedIn.forget(account);
        this.audit.record(new AuditTrail.Entry(this.access.current().account(), act, null, account));
    }

    private String oneTimePassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append((i > 0 && i % GROUP == 0) ? "-" : "")
                .append(SIGNS.charAt(this.random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

}
