package nl.opvolgmonitor.api.graphql;

import graphql.GraphQLError;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SDL cannot be served. Each line of the message names a file, a line and what is wrong there. */
final class SchemaFault extends IllegalStateException {

    private static final long serialVersionUID = 1;

    SchemaFault(SchemaProblem problem) {
        super(problem.getErrors().stream().map(SchemaFault::describe).collect(Collectors.joining("\n")), problem);
    }

    private static String describe(GraphQLError error) {
        var places = Stream.ofNullable(error.getLocations())
                .flatMap(List::stream)
                .filter(place -> place.getSourceName() != null)
                .map(place -> place.getSourceName() + ":" + place.getLine() + " ");
        return places.findFirst().orElse("") + error.getMessage();
    }
}
