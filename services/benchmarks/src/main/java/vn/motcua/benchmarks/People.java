package vn.motcua.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Four people at their desks, each accepting and forwarding one dossier after the other.
 */
final class People {

    private final Office office;

    private final AtomicBoolean on = new AtomicBoolean(true);

    private final AtomicInteger acts = new AtomicInteger();

    private final AtomicInteger errors = new AtomicInteger();

    private final List<Thread> threads = new ArrayList<>();

    private People(Office office) {
        this.office = office;
    }

    static People begin(Office office) {
        People people = new People(office);
        for (int i = 0; i < 4; i++) {
            people.threads.add(new Thread(people::work));
        }
        people.threads.forEach(Thread::start);
        return people;
    }

    private void work() {
        while (this.on.get()) {
            try {
                UUID dossier = this.office.accept();
                this.office.forward(dossier);
                this.acts.addAndGet(3);
            }
            catch (IOException | IllegalStateException ex) {
                this.errors.incrementAndGet();
                System.out.println(ex.getMessage());
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What they have done so far, in words. */
    String done() {
        return "the four did %d acts meanwhile, %d failed".formatted(this.acts.get(), this.errors.get());
    }

    void goHome() throws InterruptedException {
        this.on.set(false);
        for (Thread one : this.threads) {
            one.join();
        }
    }

}
