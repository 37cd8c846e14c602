package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A data folder that says of itself that what is in it may be thrown away, so that it is never taken for a register. */
final class RehearsalFolder {

    private static final String MARK = "rehearsal";
    private static final String SAID =
            "Dit is een oefenomgeving van Opvolgmonitor. Wat hier staat, verdwijnt bij de volgende ./opvolgmonitor rehearse.\n";

    /** What the program makes; whatever else somebody put there is left alone. */
    private static final Set<String> MADE =
            Set.of("pgdata", "postgres.password", "postgres.password.new", "postgres.log", "sites");

    private RehearsalFolder() {}

    /** For whoever does anything but rehearse. */
    static void mustBeNone(Path folder) {
        if (isOne(folder)) {
            throw new StartRefused(
                    "In %s staat een oefenomgeving, en geen register: ./opvolgmonitor rehearse draait haar. Kies voor het register een andere map met --data.",
                    folder.toAbsolutePath().normalize());
        }
    }

    /** For whoever rehearses. */
    static void mustBeOneOrEmpty(Path folder) {
        var found = isOne(folder) ? Set.<String>of() : contents(folder);
        if (!found.isEmpty()) {
            throw new StartRefused(
                    "In %s staat al iets dat geen oefenomgeving is (%s), en dat blijft zoals het is. Kies met --data een andere map om in te oefenen.",
                    folder.toAbsolutePath().normalize(), String.join(", ", found));
        }
    }

    /** Throws away what an earlier rehearsal left; what is made from here on is marked before it is there. */
    static void renew(DataFolder folder) {
        try {
            LeftBehindServer.stop(folder.path("pgdata"));
            Files.writeString(folder.path(MARK), SAID);
            for (var name : MADE) {
                remove(folder.path(name));
            }
        } catch (IOException e) {
            throw new StartRefused("De vorige oefenomgeving in %s is niet weg te halen: %s", folder.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Afgebroken. De vorige oefenomgeving in %s staat er nog.", folder.path());
        }
    }

    private static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    private static Set<String> contents(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("lock"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new StartRefused("De map %s is niet te lezen: %s", folder, e.getMessage());
        }
    }

    /** What a link leads to stays. */
    private static void remove(Path from) throws IOException {
        if (Files.isSymbolicLink(from) || !Files.isDirectory(from)) {
            Files.deleteIfExists(from);
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException broken) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
