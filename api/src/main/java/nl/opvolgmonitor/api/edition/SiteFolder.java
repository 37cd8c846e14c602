package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder where the sites of editions lie, each under its number and day, with {@code current} pointing at the one that is
 * served. A site is made beside it and moved in when it is whole: whoever looks sees the old one or the new one.
 */
@Singleton
@Requires(property = SiteFolder.PROPERTY)
final class SiteFolder {

    static final String PROPERTY = "opvolgmonitor.sites";

    /** So many editions can be gone back to. */
    static final int KEPT = 10;

    private static final String CURRENT = "current";
    private static final String UNFINISHED = ".bezig";

    /** Holds the number of the last edition when somebody went back to an earlier one. */
    private static final String BACK = "terug";

    private final Path root;

    SiteFolder(@Property(name = PROPERTY) String folder) {
        root = Path.of(folder).normalize();
    }

    /** The site that is served; empty as long as there is none. */
    Optional<Path> current() {
        try {
            return Optional.of(root.resolve(CURRENT).toRealPath());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The last site that was made, served or not; empty as long as there is none. */
    Optional<Path> newest() {
        return sites().max(SiteName.ORDER);
    }

    /** The last site of an edition; empty when it is not kept any more. */
    Optional<Path> ofEdition(int number) {
        return sites().filter(site -> SiteName.of(site).edition() == number).max(SiteName.ORDER);
    }

    /** A file besides the pages that some site still loads, by its name; empty when none does. */
    Optional<Path> asset(String name) {
        return sites().sorted(SiteName.ORDER.reversed())
                .map(site -> site.resolve("static").resolve(name).normalize())
                .filter(file -> file.startsWith(root) && Files.isRegularFile(file))
                .findFirst();
    }

    /** An empty folder to make a site in. What an earlier try left behind is thrown away. */
    Path begin(SiteName name) throws IOException {
        var unfinished = root.resolve(name + UNFINISHED);
        remove(unfinished);
        return Files.createDirectories(unfinished);
    }

    /** Moves a site in and serves it from now on. */
    synchronized void complete(Path unfinished, SiteName name) throws IOException {
        var site = moveIn(unfinished, name);
        forward();
        serve(site);
    }

    /** Moves a site in, and serves what was served. */
    Path moveIn(Path unfinished, SiteName name) throws IOException {
        var site = root.resolve(name.toString());
        if (Files.exists(site)) {
            Files.move(site, root.resolve(name + ".oud" + UNFINISHED), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.move(unfinished, site, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Serves the site of an earlier edition, until there is a later one than this last one. */
    synchronized void goBack(Path site, int last) throws IOException {
        Files.writeString(root.resolve(BACK), String.valueOf(last));
        serve(site);
    }

    /** Lets the site of the last edition be served again. */
    synchronized void forward() throws IOException {
        Files.deleteIfExists(root.resolve(BACK));
    }

    /** Whether somebody went back from this last edition to an earlier one, whose site is still there. */
    boolean isBackFrom(int last) {
        try {
            return current().isPresent() && Files.readString(root.resolve(BACK)).equals(String.valueOf(last));
        } catch (NoSuchFileException never) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The editions whose sites are kept, the last one first. */
    List<Integer> kept() {
        return sites().map(site -> SiteName.of(site).edition())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Serves a site that is kept. */
    synchronized void serve(Path site) throws IOException {
        var pointer = root.resolve(CURRENT + UNFINISHED);
        Files.deleteIfExists(pointer);
        Files.createSymbolicLink(pointer, site.getFileName());
        Files.move(pointer, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps the last site of each of the last editions, and the one that is served. Only when nobody reads the others any more. */
    synchronized void prune() throws IOException {
        var last = new TreeMap<Integer, Path>(Comparator.reverseOrder());
        sites().sorted(SiteName.ORDER)
                .forEach(site -> last.put(SiteName.of(site).edition(), site));
        var kept = Stream.concat(last.values().stream().limit(KEPT), current().stream())
                .map(SiteName::of)
                .collect(Collectors.toSet());
        var others = sites().filter(site -> !kept.contains(SiteName.of(site))).toList();
        for (var each : Stream.concat(others.stream(), leftovers().stream()).toList()) {
            remove(each);
        }
    }

    /** Removes the sites that do not hold to this, or do not say so. */
    synchronized void keep(Predicate<Manifest> rule) throws IOException {
        for (var site : sites().toList()) {
            if (Manifest.in(site).filter(rule).isEmpty()) {
                remove(site);
            }
        }
    }

    /** Puts a folder in the place of another one, or where there was none. */
    static void replace(Path folder, Path fresh) throws IOException {
        var old = folder.resolveSibling(folder.getFileName() + ".oud");
        remove(old);
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        remove(old);
    }

    private List<Path> leftovers() {
        return inside().filter(path -> path.toString().endsWith(UNFINISHED)).toList();
    }

    private Stream<Path> sites() {
        return inside().filter(SiteName::isOne);
    }

    private Stream<Path> inside() {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (var all = Files.list(root)) {
            return all.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
