package nl.opvolgmonitor.api.graphql;

import graphql.ExecutionResult;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.domain.register.Drafts;

/** Carries mutations out, one after another, with drafts in view for whoever may see them. */
final class SerialDraftsStrategy extends AsyncSerialExecutionStrategy {

    private final Drafts drafts;

    SerialDraftsStrategy(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return Caller.of(context.getGraphQLContext()).actor().seesDrafts()
                ? drafts.seenBy(() -> super.execute(context, parameters))
                : super.execute(context, parameters);
    }
}
