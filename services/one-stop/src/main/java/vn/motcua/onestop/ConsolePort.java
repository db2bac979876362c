package vn.motcua.onestop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Asks for the console's port before anything is started, so that a taken one is said at
 * once and not after half a minute.
 */
final class ConsolePort {

    private ConsolePort() {
    }

    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
        }
        catch (IOException taken) {
            throw new StartRefused(
                    "Cổng " + port + " đang có chương trình khác dùng; hãy chọn cổng khác, ví dụ --port=" + (port + 1),
                    "port " + port + " is taken by another program; choose another one, e.g. --port=" + (port + 1));
        }
    }

}
