package nl.opvolgmonitor.api.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.api.start.OidcSettings;

/** A real Keycloak with fictional people, started once for all tests and stopped with them. */
final class Keycloak {

    private static final class Holder {
        static final Keycloak THE_ONE = start();
    }

    private static final String REALM = "opvolgmonitor";

    private final int port;

    private Keycloak(int port) {
        this.port = port;
    }

    static Keycloak theOne() {
        return Holder.THE_ONE;
    }

    /** Another name of this machine than the application has, so that they are two sites to a browser. */
    String address() {
        return "http://localhost:" + port;
    }

    /** What the application is told of it, as an administrator would. */
    Map<String, Object> properties(Map<String, String> more) {
        return settings(address() + "/realms/" + REALM, more);
    }

    static Map<String, Object> settings(String issuer, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("OM_OIDC_ISSUER", issuer);
        environment.put("OM_OIDC_CLIENT_ID", "opvolgmonitor");
        environment.put("OM_OIDC_CLIENT_SECRET", "alleen-voor-deze-proef");
        return OidcSettings.in(environment).orElseThrow().properties();
    }

    private static Keycloak start() {
        try {
            var home = Path.of(System.getProperty("keycloak.home"));
            var port = freePort();
            prepare(home);
            var process = process(home, port).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> kill(process)));
            waitFor(process);
            return new Keycloak(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what an earlier run left behind, so that the realm is what its file says. */
    private static void prepare(Path home) throws IOException {
        var data = home.resolve("data");
        if (Files.exists(data)) {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(Keycloak::delete);
            }
        }
        var folder = Files.createDirectories(data.resolve("import"));
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/opvolgmonitor-realm.json")) {
            Files.copy(realm, folder.resolve(REALM + "-realm.json"));
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder process(Path home, int port) {
        var builder = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        return builder.redirectErrorStream(true);
    }

    private static void waitFor(Process process) throws IOException {
        var output = process.inputReader();
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Listening on:")) {
                Thread.ofVirtual().start(() -> drain(output));
                return;
            }
        }
        throw new AssertionError("Keycloak did not start:\n" + said);
    }

    private static void drain(BufferedReader output) {
        try (output) {
            output.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
