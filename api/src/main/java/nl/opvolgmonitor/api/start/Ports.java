package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the program will be reached; asked before anything slow, as a taken port is the likeliest fault of all. */
record Ports(String host, int site) {

    /** @throws StartRefused when one of them is taken, or both are the same */
    void mustBeFree(Map<String, String> settings) {
        if (!isFree(site)) {
            throw new StartRefused(
                    "Poort %d op %s is niet vrij; kies een andere, bijvoorbeeld: ./opvolgmonitor --port %d",
                    site, host, site % 65_535 + 1);
        }
        ManagementProperties.port(settings).ifPresent(this::mustBeFree);
    }

    /** On the port of the site, what is not for outside would be there for everyone. */
    private void mustBeFree(int management) {
        if (management == site) {
            throw new StartRefused(
                    "%s is dezelfde poort als die van de site; kies een andere.", ManagementProperties.VARIABLE);
        }
        if (!isFree(management)) {
            throw new StartRefused(
                    "Poort %d (%s) op %s is niet vrij; kies een andere.",
                    management, ManagementProperties.VARIABLE, host);
        }
    }

    private boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
