package vn.motcua.onestop;

import java.net.URI;

import vn.motcua.simulator.FillReport;
import vn.motcua.simulator.SampleFiller;

/**
 * Plays the working days before a sample world begins, so that no page is empty; only
 * once, and a start that was cut off goes on where it stood.
 */
final class SampleDays {

    private static final int TELL_EVERY = 200;

    private SampleDays() {
    }

    static void play(Console console, Services services) {
        int[] told = { -1 };
        FillReport report = SampleFiller.fillIfNeeded(URI.create(services.console()), (progress) -> {
            if (told[0] < 0) {
                console.say("  • Nạp hồ sơ mẫu / sample days: " + progress.total() + " hồ sơ / dossiers, xem / see "
                        + services.console() + "/tien-trinh");
            }
            if (progress.done() / TELL_EVERY > told[0]) {
                told[0] = progress.done() / TELL_EVERY;
                console.say("    " + progress.done() + "/" + progress.total() + " (" + progress.day() + ")");
            }
        });
        if (!report.isEmpty()) {
            console.say("    xong / done: " + report);
        }
    }

}
