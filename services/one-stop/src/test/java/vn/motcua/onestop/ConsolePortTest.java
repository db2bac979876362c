package vn.motcua.onestop;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ConsolePortTest {

    @Test
    void namesTheOptionWhenThePortIsTaken() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> ConsolePort.requireFree(port))
                .withMessageContaining("Cổng " + port)
                .withMessageContaining("--port=");
        }
        assertThatNoException().isThrownBy(() -> ConsolePort.requireFree(port));
    }

}
