package vn.motcua.metrics.fold;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;

/**
 * One thread that folds: polls, folds each partition's batch, tells that figures changed.
 */
final class FoldWorker implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(FoldWorker.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final int number;

    private final Parts parts;

    private final Duration poll;

    private final Duration longestPause;

    private final CountDownLatch stopped = new CountDownLatch(1);

    private Duration pause = FIRST_PAUSE;

    FoldWorker(int number, Parts parts, FoldSettings settings) {
        this.number = number;
        this.parts = parts;
        this.poll = settings.poll();
        this.longestPause = settings.longestPause();
    }

    /** Ends the loop after the batch at hand. */
    void stop() {
        this.stopped.countDown();
    }

    @Override
    public void run() {
        while (running()) {
            try {
                consume();
            }
            // whatever it was: the database has the position, so trying again loses
            // nothing
            catch (Exception ex) {
                this.parts.progress.failed(this.number);
                log.error("Folding failed; next attempt in {}", this.pause, ex);
                backOff();
            }
        }
    }

    private void consume() throws InterruptedException, ExecutionException {
        var topicIds = this.parts.topics.ensure();
        try (Consumer<byte[], byte[]> consumer = this.parts.consumers.open(this.number)) {
            Assignment assignment = new Assignment(consumer, this.parts.positions, topicIds);
            consumer.subscribe(topicIds.keySet(), assignment);
            while (running()) {
                fold(consumer.poll(this.poll), assignment);
                this.parts.progress.stands(this.number, assignment.size(), assignment.lag());
            }
        }
    }

    private void fold(ConsumerRecords<byte[], byte[]> records, Assignment assignment)
            throws InterruptedException, ExecutionException {
        if (records.isEmpty()) {
            return;
        }
        for (TopicPartition partition : records.partitions()) {
            long next = this.parts.fold.fold(assignment.part(partition), assignment.next(partition),
                    records.records(partition));
            assignment.moved(partition, next);
        }
        this.pause = FIRST_PAUSE;
        this.parts.progress.folded(records.count());
        this.parts.listeners.publishEvent(new BatchFolded(records.count()));
    }

    private boolean running() {
        return this.stopped.getCount() > 0;
    }

    private void backOff() {
        try {
            if (this.stopped.await(this.pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            stop();
        }
        Duration doubled = this.pause.multipliedBy(2);
        this.pause = doubled.compareTo(this.longestPause) < 0 ? doubled : this.longestPause;
    }

    /** What every worker works with. */
    record Parts(Topics topics, Consumers consumers, Positions positions, BatchFold fold, FoldProgress progress,
            ApplicationEventPublisher listeners) {
    }

}
