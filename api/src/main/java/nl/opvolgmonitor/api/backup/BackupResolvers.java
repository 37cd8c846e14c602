package nl.opvolgmonitor.api.backup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.backup.BackupState;
import org.jspecify.annotations.Nullable;

/** How making backups goes. */
@Singleton
final class BackupResolvers implements StaffResolvers {

    private static final int THOUSAND = 1000;

    private final BackupSettings settings;
    private final BackupBook book;
    private final Clock clock;

    BackupResolvers(BackupSettings settings, BackupBook book, Clock clock) {
        this.settings = settings;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.backupState", (arguments, reading) -> CompletableFuture.completedFuture(book.last()));
        graph.<BackupState, Boolean>value("BackupState.on", (state, arguments) -> settings.isOn());
        graph.<BackupState, String>value(
                "BackupState.interval",
                (state, arguments) -> settings.plan().interval().toString());
        graph.<BackupState, Boolean>value(
                "BackupState.overdue", (state, arguments) -> settings.plan().isOverdue(state, clock.instant()));
        graph.<BackupState, @Nullable Integer>value(
                "BackupState.kilobytes", (state, arguments) -> kilobytes(state.bytes()));
    }

    private static @Nullable Integer kilobytes(@Nullable Long bytes) {
        return bytes == null ? null : Math.toIntExact(Math.ceilDiv(bytes, THOUSAND));
    }
}
