package vn.motcua.dossier.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Waits until a node in a process of its own answers. */
public final class Ready {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Ready() {
    }

    /** Waits until a node that runs apart answers. */
    public static void await(String url) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long begun = System.nanoTime();
        while (!answers(client, url)) {
            assertThat(System.nanoTime() - begun).as("nanoseconds waited for the second node")
                .isLessThan(PATIENCE.toNanos());
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean answers(HttpClient client, String url) throws InterruptedException {
        try {
            return client
                .send(HttpRequest.newBuilder(URI.create(url + "/actuator/health/liveness")).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode() == 200;
        }
        catch (IOException ex) {
            return false;
        }
    }

}
