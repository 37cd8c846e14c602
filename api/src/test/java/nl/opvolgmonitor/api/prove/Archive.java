package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The WAL that a server hands over as it fills, and a base backup to begin from: out of both comes the server as it was at a second. */
final class Archive {

    private final Postgres server;
    private final Path wal;
    private final Path base;

    /** From now on; the server starts again for it. */
    Archive(Postgres server, Path folder) {
        this.server = server;
        wal = Postgres.ownedByPostgres(folder.resolve("wal"));
        base = Postgres.ownedByPostgres(folder.resolve("base")).resolve("backup");
        server.configure("""
                archive_mode = on
                archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'
                archive_timeout = 300
                """.formatted(wal));
        server.stop();
        server.start();
    }

    /** While the server is written to. */
    void backUp() {
        server.run(
                "pg_basebackup",
                "-d",
                "host=127.0.0.1 port=%d user=postgres".formatted(server.port()),
                "-D",
                base.toString(),
                "-X",
                "stream",
                "-c",
                "fast");
    }

    /** Hands over what was written last, and waits until it is there. */
    void complete() {
        var last = server.ask("SELECT pg_walfile_name(pg_switch_wal())");
        Postgres.await(last + " in the archive", () -> Files.exists(wal.resolve(last)));
        Postgres.await(
                last + " archived",
                () -> server.ask("SELECT last_archived_wal FROM pg_stat_archiver")
                                .compareTo(last)
                        >= 0);
    }

    /**
     * Another server that runs.
     *
     * @param until an instant as PostgreSQL writes it
     */
    Postgres at(String until) throws IOException {
        var recovered = server.beside("recovered");
        recovered.take(base);
        recovered.configure("""
                port = %d
                archive_mode = off
                synchronous_standby_names = ''
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(recovered.port(), wal, until));
        Files.createFile(recovered.data().resolve("recovery.signal"));
        recovered.start();
        Postgres.await(
                "recovered", () -> recovered.ask("SELECT pg_is_in_recovery()").equals("f"));
        return recovered;
    }
}
