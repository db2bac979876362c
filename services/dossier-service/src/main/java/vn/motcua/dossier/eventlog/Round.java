package vn.motcua.dossier.eventlog;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The work of the active relay: look, send, move on. */
class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final LogTail tail;

    private final Gate gate;

    private final Publisher publisher;

    private final Progress progress;

    Round(LogTail tail, Publisher publisher, Progress progress) {
        this.tail = tail;
        this.gate = new Gate(tail);
        this.publisher = publisher;
        this.progress = progress;
    }

    /**
     * Publishes the facts that may go, and moves the position behind them once the broker
     * has them. A node that dies in between has them sent a second time by the next one.
     * @param most facts to send
     * @return how many were sent
     */
    int run(int most) throws ExecutionException, InterruptedException, TimeoutException {
        long from = this.tail.position();
        List<WaitingFact> facts = this.gate.open(from, most);
        if (!facts.isEmpty()) {
            this.publisher.publish(facts);
            move(from, facts.get(facts.size() - 1).position());
        }
        this.progress.succeeded();
        return facts.size();
    }

    private void move(long from, long to) {
        if (this.tail.move(from, to)) {
            this.progress.movedTo(to);
        }
        else {
            log.info("The position was reset while facts {} to {} were sent", from + 1, to);
        }
    }

}
