package nl.opvolgmonitor.api.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Sends bytes that no client would send. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n(?:.+\r\n)*\r\n");

    private Wire() {}

    /** What came back until the server closed. Fails when it does not close in time. */
    public static String send(URI server, byte[] request) {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            read(socket, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** A server may have seen enough before all was sent. */
    @SuppressWarnings("EmptyCatch")
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException refused) {
            // Its answer tells.
        }
    }

    private static void read(Socket socket, ByteArrayOutputStream answer) throws IOException {
        try {
            var buffer = new byte[10_000];
            int read = 0;
            while (read >= 0 && !isWhole(answer)) {
                read = socket.getInputStream().read(buffer);
                answer.write(buffer, 0, Math.max(0, read));
            }
        } catch (SocketTimeoutException open) {
            throw new AssertionError("The server neither answers nor closes after: " + answer, open);
        } catch (SocketException closed) {
            // With bytes of ours unread a connection does not end well; what it said before counts.
            assertSomething(answer, closed);
        }
    }

    /** Whether the last answer has all that it announced: after some requests a server keeps the connection. */
    private static boolean isWhole(ByteArrayOutputStream answer) {
        var announced = LENGTH.matcher(answer.toString(StandardCharsets.ISO_8859_1));
        return announced.find() && answer.size() >= announced.end() + Integer.parseInt(announced.group(1));
    }

    private static void assertSomething(ByteArrayOutputStream answer, IOException closed) throws IOException {
        if (answer.size() == 0) {
            throw closed;
        }
    }
}
