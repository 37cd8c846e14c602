package nl.opvolgmonitor.api.graphql;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** Gives each request its own loaders, which may follow one another, and one moment that counts as now. */
@Singleton
final class RequestSetup extends SimplePerformantInstrumentation {

    private final Clock clock;

    RequestSetup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        var context = input.getGraphQLContext();
        new Now(PointInTime.now(clock)).putInto(context);
        GraphQL.unusualConfiguration(context).dataloaderConfig().enableDataLoaderChaining(true);
        return input.transform(request -> request.dataLoaderRegistry(new DataLoaderRegistry()));
    }
}
