package nl.opvolgmonitor.api.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Two nodes of the program on one database of the system's PostgreSQL, and two people who are signed in. */
final class TwoNodes implements AutoCloseable {

    private static final Member STRANGER = new Member("session=none");

    final Postgres postgres;
    final Program first;
    final Program second;
    final Member researcher;
    final Member editor;

    /** Both nodes start together, on an empty database. */
    TwoNodes(Path folder) {
        this(folder, Postgres.withEmptyDatabase(folder.resolve("postgres")));
    }

    private TwoNodes(Path folder, Postgres postgres) {
        this(folder, postgres, postgres.environment());
    }

    TwoNodes(Path folder, Postgres postgres, Map<String, String> environment) {
        this.postgres = postgres;
        first = new Program(folder.resolve("first"), environment).launch();
        second = new Program(folder.resolve("second"), environment).launch();
        first.awaitReady();
        second.awaitReady();
        researcher = Sessions.of(postgres.place(), "ONDERZOEKER");
        editor = Sessions.of(postgres.place(), "REDACTEUR");
    }

    List<Program> both() {
        return List.of(first, second);
    }

    /** One of them, and at the next try the other. */
    Program at(int attempt) {
        return attempt % 2 == 0 ? first : second;
    }

    /** What the public gets. */
    JsonNode outside(Program node, String question) {
        return STRANGER.ask(node, "/graphql", question, Map.of());
    }

    @Override
    public void close() {
        first.close();
        second.close();
        postgres.close();
    }
}
