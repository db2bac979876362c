package vn.motcua.onestop;

import java.nio.file.Path;
import java.util.List;

import org.slf4j.LoggerFactory;
import vn.motcua.embedded.EmbeddedServerException;

/**
 * Starts everything in one JVM and stops it in good order on Ctrl-C.
 */
public final class OneStop {

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private OneStop() {
    }

    /**
     * See {@code --help}; ends with 1 where the start fails and 2 where it was asked for
     * wrongly.
     */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            console.say(Options.USAGE);
            return;
        }
        try {
            Outside outside = Outside.of(System.getenv());
            Options options = Options.parse(given, outside, Path.of(""));
            ConsolePort.requireFree(options.port());
            DataFolder folder = DataFolder.of(options);
            QuietLog.into(folder);
            run(console, options, outside, folder);
        }
        catch (StartRefused refused) {
            console.say(refused.getMessage() + "\n--help: cách dùng / usage");
            System.exit(MISUSED);
        }
    }

    private static void run(Console console, Options options, Outside outside, DataFolder folder) {
        long start = System.nanoTime();
        House house = new House(console);
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop"));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            // once Ctrl-C was pressed, a start that breaks off half-way is no failure
            if (!house.closing()) {
                report(console, folder, failure);
                System.exit(FAILED);
            }
        });
        console.say("Một Cửa đang khởi động / is starting");
        Ground ground = Ground.in(house, folder.root(), outside);
        Services services = Services.in(house, ground, options);
        if (options.world().isPresent() && options.fill()) {
            SampleDays.play(console, services);
        }
        String took = Console.seconds(System.nanoTime() - start);
        console.block(new Welcome(options, folder, ground, services, took).text());
    }

    private static void report(Console console, DataFolder folder, Throwable failure) {
        LoggerFactory.getLogger(OneStop.class).error("The start failed", failure);
        if (failure instanceof EmbeddedServerException known) {
            console.say("Không khởi động được / cannot start: " + known.getMessage());
        }
        else {
            console.say("Không khởi động được, xem / cannot start, see " + folder.log() + "\n  " + failure);
        }
    }

}
