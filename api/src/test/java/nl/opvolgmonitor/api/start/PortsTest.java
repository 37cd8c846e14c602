package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    @Test
    void ofTheSiteMustBeFree() throws IOException {
        try (var taken = taken()) {
            assertThatThrownBy(() -> new Ports(HOST, taken.getLocalPort()).mustBeFree(Map.of()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Poort %d op 127.0.0.1 is niet vrij", taken.getLocalPort());
        }
    }

    @Test
    void ofManagementMustBeFree() throws IOException {
        try (var taken = taken()) {
            assertThatThrownBy(() -> new Ports(HOST, 0).mustBeFree(management(taken.getLocalPort())))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("(OM_MANAGEMENT_PORT) op 127.0.0.1 is niet vrij");
        }
    }

    @Test
    void ofManagementIsNotThatOfTheSite() throws IOException {
        var port = freePort();

        assertThatThrownBy(() -> new Ports(HOST, port).mustBeFree(management(port)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("OM_MANAGEMENT_PORT is dezelfde poort als die van de site; kies een andere.");
    }

    @Test
    void thatAreFreeAreNotRefused() throws IOException {
        var management = freePort();

        assertThatCode(() -> new Ports(HOST, 0).mustBeFree(management(management)))
                .doesNotThrowAnyException();
    }

    private static Map<String, String> management(int port) {
        return Map.of("OM_MANAGEMENT_PORT", String.valueOf(port));
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static int freePort() throws IOException {
        try (var socket = taken()) {
            return socket.getLocalPort();
        }
    }
}
