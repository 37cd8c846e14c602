package nl.opvolgmonitor.api.backup;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.api.Application;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.backup.Snapshot;
import nl.opvolgmonitor.domain.backup.Snapshots;

/** Makes a backup. Its name appears only when it is whole, was read back, and is kept by the disk. */
@Singleton
final class MakeBackup {

    static final String UNFINISHED = ".bezig";

    private final Snapshots snapshots;
    private final BackupBook book;

    MakeBackup(Snapshots snapshots, BackupBook book) {
        this.snapshots = snapshots;
        this.book = book;
    }

    /** @throws FileAlreadyExistsException when there is a file of that name; it is left as it is */
    Manifest in(Path file, BackupProgress progress) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            var manifest = write(unfinished, progress);
            readBack(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            keep(file);
            book.made(manifest, file.getFileName().toString(), Files.size(file));
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(Path file, BackupProgress progress) throws IOException {
        try {
            var manifest = snapshots.atOneInstant(snapshot -> written(snapshot, file, progress));
            FileSeal.close(file);
            return manifest;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Manifest written(Snapshot snapshot, Path file, BackupProgress progress) {
        try (var channel = forOwnerOnly(file);
                var stream = Channels.newOutputStream(channel)) {
            return new BackupWriter(snapshot, progress).write(stream, product());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a run that was killed left behind is written over. */
    private static FileChannel forOwnerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String product() {
        return Optional.ofNullable(Application.class.getPackage().getImplementationVersion())
                .orElse("in ontwikkeling");
    }

    private static void readBack(Path file) {
        try (var archive = BackupArchive.open(file)) {
            archive.check(BackupProgress.UNSEEN);
        }
    }

    /** The name stands in the folder, and the disk has to keep that too. */
    private static void keep(Path file) throws IOException {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
