package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.api.Application;

/** What the program prints when all is well. */
final class Texts {

    private Texts() {}

    /** The same file that the launcher shows when nothing has been built yet. */
    static void help() {
        try (var stream = Application.class.getResourceAsStream("/help.txt")) {
            System.out.print(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void version() {
        var version = Optional.ofNullable(Application.class.getPackage().getImplementationVersion());
        System.out.println("Opvolgmonitor " + version.orElse("(in ontwikkeling)"));
    }

    static void setAside(List<String> settings) {
        if (!settings.isEmpty()) {
            System.out.println("Gelden niet in een oefenomgeving: " + String.join(", ", settings));
        }
    }

    static void address(String root) {
        System.out.println("Opvolgmonitor draait op " + root);
        System.out.println("GraphQL: " + root + "graphql");
        System.out.println("Stoppen: Ctrl-C");
    }
}
