package nl.opvolgmonitor.api.selection;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The conditions of every list: their Dutch names from {@code conditions.txt}, their types from the schema. */
@Singleton
public final class Conditions {

    private final Map<RegisterList, List<Condition>> ofList = new EnumMap<>(RegisterList.class);

    private final List<Line> lines = lines();
    private final GraphQLSchema schema;

    Conditions(@Named("public") GraphQLSchema schema) {
        this.schema = schema;
        for (var list : RegisterList.values()) {
            ofList.put(list, of(list.path(), list.type() + "Filter"));
        }
    }

    /** The same for any list, by its name in an address and the type of its filter. */
    public List<Condition> of(String path, String filter) {
        var type = (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(filter), filter);
        return lines.stream()
                .filter(line -> line.isFor(path))
                .flatMap(line -> condition(line, type).stream())
                .toList();
    }

    /** In the order in which an address has them. */
    public List<Condition> of(RegisterList list) {
        return ofList.getOrDefault(list, List.of());
    }

    private static Optional<Condition> condition(Line line, GraphQLInputObjectType filter) {
        return Optional.ofNullable(filter.getFieldDefinition(line.field()))
                .map(field -> new Condition(
                        line.parameter(),
                        line.field(),
                        GraphQLTypeUtil.unwrapAll(field.getType()).getName(),
                        GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))));
    }

    private record Line(String list, String parameter, String field) {

        boolean isFor(String path) {
            return list.equals("*") || list.equals(path);
        }
    }

    private static List<Line> lines() {
        var file = "/selection/conditions.txt";
        var stream = Objects.requireNonNull(Conditions.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +", -1))
                    .map(words -> new Line(words[0], words[1], words[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
