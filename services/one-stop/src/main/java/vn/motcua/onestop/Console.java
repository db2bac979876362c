package vn.motcua.onestop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The lines that the person who starts the product reads.
 */
final class Console {

    private static final String RULE = "─".repeat(72);

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /**
     * Always UTF-8: with the encoding of a bare "C" locale no Vietnamese letter would
     * reach the screen.
     */
    static Console ofProcess() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /**
     * Says what begins, does it, says how long it took.
     */
    <T> T step(String what, Supplier<T> work) {
        long start = System.nanoTime();
        this.out.print("  • " + what + " … ");
        this.out.flush();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        }
        finally {
            this.out.println(done ? "xong / done (" + seconds(System.nanoTime() - start) + ")" : "");
        }
    }

    void say(String line) {
        this.out.println(line);
    }

    void block(String text) {
        this.out.println();
        this.out.println(RULE);
        this.out.print(text.stripTrailing() + "\n");
        this.out.println(RULE);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", Duration.ofNanos(nanos).toMillis() / 1000.0);
    }

}
