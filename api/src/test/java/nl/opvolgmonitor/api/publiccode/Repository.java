package nl.opvolgmonitor.api.publiccode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files that are kept: all but what a build, a run or an editor leaves behind. */
final class Repository {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> LEFT_BEHIND =
            Set.of(".git", "target", "var", "node_modules", ".idea", ".vscode", ".settings");
    private static final List<String> LEFT_BEHIND_FILES = List.of(
            ".log", ".class", ".aot", ".iml", ".DS_Store", ".classpath", ".project", ".factorypath", ".jqwik-database");

    private Repository() {}

    /** Their paths from the root, with slashes, in order. */
    static Set<String> files() {
        var found = new TreeSet<String>();
        try {
            Files.walkFileTree(ROOT, collecting(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static SimpleFileVisitor<Path> collecting(Set<String> found) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isLeftBehind(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && LEFT_BEHIND_FILES.stream().noneMatch(file.toString()::endsWith)) {
                    found.add(ROOT.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isLeftBehind(Path folder) {
        return !folder.equals(ROOT) && LEFT_BEHIND.contains(folder.getFileName().toString());
    }
}
