package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder that holds what was entered, for as long as one instance has it to itself. */
final class DataFolder implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder claim(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, OWNER_ONLY);
            var channel =
                    FileChannel.open(absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(absolute, locked(channel, absolute));
        } catch (IOException e) {
            throw new StartRefused(
                    "De map %s is niet te gebruiken (%s); kies een andere met --data.", absolute, e.getMessage());
        }
    }

    Path path() {
        return folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** For what the library leaves open to everyone on the machine, such as the programs it unpacks. */
    Path ownerOnly(String name) throws IOException {
        return Files.createDirectories(path(name), OWNER_ONLY);
    }

    private static FileChannel locked(FileChannel channel, Path folder) throws IOException {
        if (channel.tryLock() == null) {
            throw new StartRefused(
                    "Opvolgmonitor draait al op de gegevens in %s; stop die eerst, of kies een andere map met --data.",
                    folder);
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
