package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The password of the embedded database's superuser. Its file appears only once the database has run, so a data folder
 * without it is one whose making was cut short.
 */
final class SuperuserPassword {

    private final Path kept;
    private final Path proposed;

    private SuperuserPassword(DataFolder folder) {
        this.kept = folder.path("postgres.password");
        this.proposed = folder.path("postgres.password.new");
    }

    static SuperuserPassword in(DataFolder folder) throws IOException {
        var password = new SuperuserPassword(folder);
        if (!password.isKept()) {
            password.propose();
        }
        return password;
    }

    boolean isKept() {
        return Files.exists(kept);
    }

    Path file() {
        return isKept() ? kept : proposed;
    }

    String text() throws IOException {
        return Files.readString(file()).strip();
    }

    void keep() throws IOException {
        if (!isKept()) {
            Files.move(proposed, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void propose() throws IOException {
        Files.deleteIfExists(proposed);
        Files.createFile(proposed, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(proposed, Login.newPassword() + "\n");
    }
}
