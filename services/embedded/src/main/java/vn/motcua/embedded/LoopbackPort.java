package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a free port on 127.0.0.1 and remembers it in a file, so that an address written
 * down yesterday still holds today.
 */
final class LoopbackPort {

    private static final Logger log = LoggerFactory.getLogger(LoopbackPort.class);

    /**
     * Below the range from which systems take the ports of outgoing connections (Linux:
     * from 32768), so that the remembered port is rarely taken by the next start.
     */
    private static final int LOWEST = 20_000;

    private static final int COUNT = 10_000;

    private static final int ATTEMPTS = 500;

    private static final SecureRandom RANDOM = new SecureRandom();

    private LoopbackPort() {
    }

    /**
     * The remembered port where it is still free, else another free one, which is then
     * remembered.
     */
    static int remembered(Path file) {
        try {
            if (Files.exists(file)) {
                int port = Integer.parseInt(Files.readString(file).strip());
                if (free(port)) {
                    return port;
                }
                log.warn("Port {} of {} is taken by another program; choosing a new one", port, file.getParent());
            }
            int port = choose();
            Files.writeString(file, Integer.toString(port));
            return port;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static int choose() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = LOWEST + RANDOM.nextInt(COUNT);
            if (free(port)) {
                return port;
            }
        }
        throw new EmbeddedServerException("Không tìm được cổng trống trên 127.0.0.1", "no free port on 127.0.0.1");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
            return true;
        }
        catch (IOException taken) {
            return false;
        }
    }

}
