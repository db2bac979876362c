package vn.motcua.dossier.eventlog;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** A transaction that has appended one fact and has not ended yet. */
final class OpenAction implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    private final PlatformTransactionManager transactions;

    private final TransactionStatus status;

    OpenAction(Node node) throws ExecutionException, InterruptedException {
        this.transactions = node.bean(PlatformTransactionManager.class);
        this.status = this.thread.submit(() -> {
            TransactionStatus begun = this.transactions.getTransaction(new DefaultTransactionDefinition());
            node.log().append(Facts.of(UUID.randomUUID()));
            return begun;
        }).get();
    }

    void commit() {
        end(this.transactions::commit);
    }

    void rollback() {
        end(this.transactions::rollback);
    }

    private void end(Consumer<TransactionStatus> how) {
        try {
            this.thread.submit(() -> how.accept(this.status)).get();
        }
        catch (ExecutionException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        if (!this.status.isCompleted()) {
            rollback();
        }
        this.thread.shutdown();
    }

}
