package nl.opvolgmonitor.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.RunningRegister;

/** The public graph over the first content, asked without HTTP in between. */
final class Served {

    private Served() {}

    static GraphQLSchema schema() {
        return RunningRegister.get().context().getBean(GraphQLSchema.class, Qualifiers.byName("public"));
    }

    static ExecutionResult answer(String query) {
        var engine = RunningRegister.get().context().getBean(GraphQL.class, Qualifiers.byName("public"));
        return engine.execute(ExecutionInput.newExecutionInput(query));
    }

    static Map<String, Object> data(String query) {
        var result = answer(query);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors() + "\n" + query);
        }
        return result.getData();
    }

    static List<String> statements(String query) {
        return RunningRegister.get().context().getBean(StatementCount.class).during(() -> data(query));
    }
}
