package vn.motcua.dossier.flow;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One action of a user, one transaction: domain rows, event log and engine state commit
 * together or not at all. When the action collides with another (a timer of the engine, a
 * colleague), the whole transaction is tried again.
 */
@Component
public class Commands {

    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    Commands(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the action in one transaction, joining one that is already open.
     * @throws ConcurrencyFailureException if it collided three times
     */
    public <T> T run(Supplier<T> action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return action.get();
        }
        for (int attempt = 1;; attempt++) {
            try {
                return this.transaction.execute((status) -> action.get());
            }
            catch (ConcurrencyFailureException ex) {
                if (attempt == TRIES) {
                    throw ex;
                }
            }
        }
    }

    /** Runs an action without an answer. */
    public void act(Runnable action) {
        run(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

}
