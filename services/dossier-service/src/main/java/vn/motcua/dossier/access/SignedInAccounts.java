package vn.motcua.dossier.access;

import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/**
 * The accounts of the people who are working now, so that hardly a request needs a query
 * to know its actor. A change made on this node is seen at once, one made on another node
 * within a second.
 */
@Component
class SignedInAccounts {

    private static final Duration LIFE = Duration.ofSeconds(1);

    private final AccountStore store;

    private final ShortMemory<String, StoredAccount> known;

    SignedInAccounts(AccountStore store, MachineClock clock) {
        this.store = store;
        this.known = new ShortMemory<>(clock, LIFE);
    }

    /** The active account behind a session or token of this epoch. */
    Optional<Actor> find(String account, int epoch) {
        return find(account).filter((stored) -> stored.epoch() == epoch).map(StoredAccount::actor);
    }

    Optional<StoredAccount> find(String account) {
        Optional<StoredAccount> remembered = this.known.get(account);
        if (remembered.isPresent()) {
            return remembered;
        }
        Optional<StoredAccount> stored = this.store.find(account).filter(StoredAccount::active);
        stored.ifPresent((present) -> this.known.put(account, present));
        return stored;
    }

    void forget(String account) {
        this.known.forget(account);
    }

}
