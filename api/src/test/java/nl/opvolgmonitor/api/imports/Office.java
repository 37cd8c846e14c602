package nl.opvolgmonitor.api.imports;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Versions;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** The application without a web server, on a register of its own. */
final class Office implements AutoCloseable {

    private static final Actor RESEARCHER =
            new Actor("demo-onderzoeker", "Nationaal Rapporteur", Set.of(AccountRole.ONDERZOEKER), true);

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context;

    /** With the first content, or with nothing at all. */
    Office(boolean filled) {
        var properties = new HashMap<>(database.properties());
        properties.put("opvolgmonitor.first-content", filled);
        context = ApplicationContext.run(properties);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ImportReport tryOut(String name, String content) {
        return run(name, content, true, Progress.NONE);
    }

    ImportReport take(String name, String content) {
        return run(name, content, false, Progress.NONE);
    }

    ImportReport run(String name, String content, boolean trial, Progress progress) {
        try {
            var file = Files.createTempFile("import-test", ".tmp");
            Files.writeString(file, content);
            var report = take(file, name, trial, progress);
            Files.delete(file);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport take(Path file, String name, boolean trial, Progress progress) {
        return bean(Imports.class).run(order(file, name, trial, UUID.randomUUID()), progress);
    }

    static ImportOrder order(Path file, String name, boolean trial, UUID id) {
        return new ImportOrder(file, name, trial, id, RESEARCHER, "127.0.0.0", "proef");
    }

    TestDatabase database() {
        return database;
    }

    RecordState state(String key) {
        return bean(Ledger.class).states(Set.of(new Key(key))).get(new Key(key));
    }

    Registered content(String key) {
        return bean(Versions.class).last(state(key));
    }

    /** How many rows each table of the register has. */
    Map<String, Long> rows() {
        var counts = new HashMap<String, Long>();
        for (var table : strings("SELECT tablename FROM pg_tables WHERE schemaname = 'register'")) {
            counts.put(
                    table,
                    Long.valueOf(strings("SELECT count(*)::text FROM register." + table)
                            .getFirst()));
        }
        return counts;
    }

    List<String> strings(String sql) {
        return Jdbi.create(database.urlOf(DatabaseRole.OM_APP))
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
