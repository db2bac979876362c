package vn.motcua.onestop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.LoggerFactory;

/**
 * What has been started, floor by floor, and is stopped from the roof down.
 * <p>
 * A Ctrl-C while a floor is being built waits for that floor and takes it down with the
 * others; no further floor is begun.
 */
final class House implements AutoCloseable {

    private final Console console;

    private final Deque<Floor> floors = new ArrayDeque<>();

    /** Whether anything stands or is being built. */
    private volatile boolean begun;

    private volatile boolean closing;

    House(Console console) {
        this.console = console;
    }

    /**
     * Starts one part above those that stand.
     * @throws Stopped where the house is being taken down
     */
    synchronized <T> T build(String name, Supplier<T> start, Consumer<T> stop) {
        if (this.closing) {
            throw new Stopped();
        }
        this.begun = true;
        try {
            T part = this.console.step(name, start);
            this.floors.push(new Floor(name, () -> stop.accept(part)));
            return part;
        }
        finally {
            this.begun = !this.floors.isEmpty();
        }
    }

    boolean closing() {
        return this.closing;
    }

    @Override
    public void close() {
        this.closing = true;
        if (this.begun) {
            this.console.say("\nĐang dừng / stopping");
        }
        takeDown();
    }

    private synchronized void takeDown() {
        boolean any = !this.floors.isEmpty();
        while (!this.floors.isEmpty()) {
            stop(this.floors.pop());
        }
        if (any) {
            this.console.say("Đã dừng, dữ liệu được giữ lại / stopped, data kept");
        }
    }

    /**
     * A part that fails to stop must not keep those below it from stopping cleanly.
     */
    private void stop(Floor floor) {
        try {
            this.console.step(floor.name(), () -> {
                floor.stop().run();
                return floor;
            });
        }
        catch (RuntimeException ex) {
            LoggerFactory.getLogger(House.class).error("{} did not stop cleanly", floor.name(), ex);
            this.console.say("    không dừng được sạch sẽ, xem nhật ký / did not stop cleanly, see the log");
        }
    }

    private record Floor(String name, Runnable stop) {
    }

    /** The start was given up because the house is being taken down. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

    }

}
