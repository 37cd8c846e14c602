package nl.opvolgmonitor.api.backup;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.start.Migration;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.backup.Place;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;

/** A database of a test's own, as the owner has it before anything was put there, and as the application has it after. */
final class Ground implements AutoCloseable {

    private final TestDatabase database;
    private final ApplicationContext owner;

    Ground() {
        this(TestDatabase.fresh());
    }

    Ground(TestDatabase database) {
        this.database = database;
        var properties = new HashMap<>(database.properties());
        properties.put("datasources.default.username", DatabaseRole.OM_MIGRATOR.user());
        properties.put("opvolgmonitor.first-content", false);
        owner = ApplicationContext.builder(properties)
                .singletons(migration(properties))
                .start();
    }

    /** At an earlier migration, with a record in it; this version of the program cannot fill the tables of that time. */
    static Ground filledAt(String schema) {
        var ground = new Ground();
        ground.bean(Place.class).clear();
        ground.bean(Migration.class).to(schema);
        Stream.of(
                        "register.record (key, kind) VALUES ('persoon', 'PERSON') RETURNING kind",
                        "register.record_version (record, version, effective_from, recorded_at, recorded_by)"
                                + " VALUES ('persoon', 1, '2020-01-01', now(), 'tester') RETURNING record",
                        "register.person (record, version, name) VALUES ('persoon', 1, 'Verzonnen Persoon') RETURNING name",
                        "register.record_status (record, version, status, recorded_at, recorded_by)"
                                + " VALUES ('persoon', 1, 'PUBLISHED', now(), 'tester') RETURNING status")
                .forEach(row -> ground.strings("INSERT INTO " + row));
        return ground;
    }

    private static Migration migration(Map<String, Object> properties) {
        return Migration.of(
                properties.get("datasources.default.url").toString(),
                DatabaseRole.OM_MIGRATOR.user(),
                properties.get("datasources.default.password").toString());
    }

    TestDatabase database() {
        return database;
    }

    <T> T bean(Class<T> type) {
        return owner.getBean(type);
    }

    /** To be closed by who asks; filled with the first content when it is empty and that is asked. */
    ApplicationContext application(boolean filled) {
        var properties = new HashMap<>(database.properties());
        properties.put("opvolgmonitor.first-content", filled);
        return ApplicationContext.run(properties);
    }

    void task(String name, String... arguments) {
        run(owner, name, arguments);
    }

    /** What the application exports of it, drafts included. */
    List<String> exported(Path folder) {
        var file = folder.resolve(database.name() + ".jsonl");
        try (var application = application(false)) {
            run(application, "export", file.toString(), "--all");
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(ApplicationContext context, String name, String... arguments) {
        context.getBeansOfType(Task.class).stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(List.of(arguments));
    }

    /** The first column of every row. */
    List<String> strings(String sql) {
        try (var connection = database.connect(DatabaseRole.OM_MIGRATOR);
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when no table holds a row. */
    boolean isEmpty() {
        return bean(Place.class).inhabited().isEmpty();
    }

    @Override
    public void close() {
        owner.close();
        database.close();
    }
}
