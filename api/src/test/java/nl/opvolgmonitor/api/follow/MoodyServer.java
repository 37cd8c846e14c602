package nl.opvolgmonitor.api.follow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers what a test tells it to, at a step of its choice; an empty answer hangs up. */
final class MoodyServer implements AutoCloseable {

    private final ServerSocket socket = open();
    private final Map<String, String> moods = new ConcurrentHashMap<>();

    MoodyServer() {
        Thread.ofVirtual().start(this::serve);
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The step is the word of a command, or a dot for the end of a mail. */
    void answer(String step, String answer) {
        moods.put(step, answer);
    }

    void calm() {
        moods.clear();
    }

    private void serve() {
        boolean open = true;
        while (open) {
            open = serveOne();
        }
    }

    /** A caller who hangs up is no reason to stop. */
    private boolean serveOne() {
        try (var caller = socket.accept()) {
            talk(caller);
            return true;
        } catch (IOException hungUp) {
            return !socket.isClosed();
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        boolean open = say(caller, "220 goedendag");
        boolean inMail = false;
        while (open) {
            var line = lines.readLine();
            boolean isCommand = line != null && (!inMail || line.equals("."));
            open = line != null && (!isCommand || say(caller, answerTo(line)));
            inMail = isCommand ? line.equals("DATA") && !moods.containsKey("DATA") : inMail;
        }
    }

    private String answerTo(String line) {
        var step = line.split(" ", 2)[0];
        return moods.getOrDefault(step, step.equals("DATA") ? "354 ga uw gang" : "250 goed");
    }

    private static boolean say(Socket caller, String answer) throws IOException {
        if (answer.isEmpty()) {
            return false;
        }
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
