package nl.opvolgmonitor.api.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it stands, with headers that no client would send. */
final class Raw {

    private Raw() {}

    static String send(String origin, String request) {
        var address = URI.create(origin);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
