package vn.motcua.metrics.fold;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.motcua.metrics.facts.Facts;
import vn.motcua.metrics.reference.Reference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Folds what one poll brought of one partition, all of it or nothing. */
@Component
class BatchFold {

    private final Positions positions;

    private final Facts facts;

    private final Reference reference;

    private final DeadLetters deadLetters;

    private final TransactionTemplate transaction;

    BatchFold(Positions positions, Facts facts, Reference reference, DeadLetters deadLetters,
            PlatformTransactionManager transactions) {
        this.positions = positions;
        this.facts = facts;
        this.reference = reference;
        this.deadLetters = deadLetters;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Folds records that follow each other.
     * @param from the stored position, as this node knows it
     * @return the new position
     * @throws Fenced if another node has moved the position meanwhile; nothing is changed
     */
    long fold(Part part, long from, List<ConsumerRecord<byte[], byte[]>> records)
            throws InterruptedException, ExecutionException {
        Batch batch = Batch.of(records);
        long next = records.get(records.size() - 1).offset() + 1;
        if (!batch.unreadable().isEmpty()) {
            this.deadLetters.send(batch.unreadable());
        }
        this.transaction.executeWithoutResult((status) -> {
            this.positions.move(part, from, next);
            this.deadLetters.note(part, batch.unreadable());
            this.reference.replace(batch.references());
            if (!batch.dossiers().isEmpty()) {
                this.facts.replace(batch.dossiers());
            }
        });
        return next;
    }

}
