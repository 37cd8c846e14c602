package nl.opvolgmonitor.api.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;

/** What the benchmark asks, as it stands in a folder of {@code benchmarks/workloads}. */
record Workload(String name, int recommendations) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private String file(String part) {
        return InventedRegister.text(Path.of("..", "benchmarks", "workloads", name, part));
    }

    /** Numbers of that many questions, the same at each run. */
    List<Map<String, Integer>> numbers(int questions) {
        var random = new Random(7);
        var ranges = json(file("numbers.json")).properties();
        return IntStream.range(0, questions)
                .mapToObj(question -> ranges.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, range -> within(range.getValue(), random))))
                .toList();
    }

    private int within(JsonNode range, Random random) {
        var high = range.get(1).isTextual() ? recommendations : range.get(1).intValue();
        return random.nextInt(range.get(0).intValue(), high + 1);
    }

    /** The body of the request with these numbers. */
    Map<String, Object> question(TestDatabase database, Map<String, Integer> numbers) {
        return Map.of("query", file("query.graphql"), "variables", row(database, "variables.sql", numbers));
    }

    JsonNode limit(TestDatabase database, Map<String, Integer> numbers) {
        return row(database, "limit.sql", numbers);
    }

    private JsonNode row(TestDatabase database, String part, Map<String, Integer> numbers) {
        var sql = file(part);
        for (var number : numbers.entrySet()) {
            sql = sql.replace(":" + number.getKey(), String.valueOf(number.getValue()));
        }
        try (var connection = database.connect(DatabaseRole.OM_MIGRATOR);
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            rows.next();
            return json(rows.getString(1));
        } catch (SQLException refused) {
            throw new AssertionError(sql, refused);
        }
    }
}
