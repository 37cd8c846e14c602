package nl.opvolgmonitor.api.http;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an operation whose answer may hold too many objects, and charges who asks for any other; the first of its
 * cost was paid when the request came in. A field with {@code first} holds that many of what is
 * below it, and what stands between it and its nodes does not count; any other list is taken to hold a few, and so is each
 * facet {@code of} a list. Reading a
 * given {@code text} costs an object for every hundred characters, writing a text as a page a hundred, and finding signals in the
 * whole register or measuring progress a thousand.
 */
final class CostLimit extends SimplePerformantInstrumentation {

    private static final String PAGE_SIZE = "first";
    private static final String TEXT = "text";
    private static final String COUNTED = "of";
    private static final int TEXT_PER_OBJECT = 100;

    /** Finding all signals goes through every record, however few are asked back. */
    private static final String SIGNALS = "signals";

    /** So does measuring progress, of whatever group; how far somebody is with the proposals of a reading is counted apart. */
    private static final Set<String> PROGRESS = Set.of("progress", "progressGroup", "progressGroups");

    /** Writing a whole text as a page. */
    private static final String PAGE = "html";

    private static final int WHOLE_PAGE = 100;

    private static final int WHOLE_REGISTER = 1_000;
    private static final long MANY = 1_000_000;

    private final Limits limits;

    CostLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        Allowance allowance = requireNonNull(context.getGraphQLContext().get(Allowance.class));
        var cost = new Cost(cost(context), allowance.cost());
        context.getGraphQLContext().put(Cost.class, cost);
        if (cost.isTooMuch()) {
            throw refusal(ErrorCode.LIMIT_EXCEEDED.error(
                    "Het antwoord kan meer dan %d objecten groot worden; vraag kleinere pagina's"
                            .formatted(cost.limit())));
        }
        allowance.bucket().take(cost.requested() - 1);
        return null;
    }

    private int cost(ExecutionContext context) {
        try {
            return QueryComplexityCalculator.newCalculator()
                    .schema(context.getGraphQLSchema())
                    .document(context.getDocument())
                    .operationName(context.getExecutionInput().getOperationName())
                    .variables(context.getCoercedVariables())
                    .fieldComplexityCalculator(this::objects)
                    .build()
                    .calculate();
        } catch (GraphQLException invalid) {
            throw invalid instanceof GraphQLError error ? refusal(error) : invalid;
        }
    }

    private static AbortExecutionException refusal(GraphQLError error) {
        return new AbortExecutionException(List.of(error));
    }

    /** Never so many that a sum of fields overflows. */
    private int objects(FieldComplexityEnvironment field, int below) {
        return (int) Math.min(MANY, unbounded(field, below));
    }

    private long unbounded(FieldComplexityEnvironment field, long below) {
        var type = field.getFieldDefinition().getType();
        if (field.getArguments().get(PAGE_SIZE) instanceof Integer first) {
            return Math.max(1, first) * Math.max(1, below) + (readsAll(field) ? WHOLE_REGISTER : 0);
        }
        if (field.getFieldDefinition().getName().equals(PAGE)) {
            return WHOLE_PAGE;
        }
        if (field.getArguments().get(TEXT) instanceof String text) {
            return limits.list() * (1 + below) + text.length() / TEXT_PER_OBJECT;
        }
        if (field.getArguments().get(COUNTED) instanceof List<?> facets) {
            return (long) limits.list() * facets.size();
        }
        if (isProgress(field)) {
            return WHOLE_REGISTER + 1 + below;
        }
        if (isInPage(field) || !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType)) {
            return below;
        }
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)) ? limits.list() * (1 + below) : 1 + below;
    }

    private static boolean readsAll(FieldComplexityEnvironment field) {
        var isOfOne = field.getArguments().get("filter") instanceof Map<?, ?> filter
                && (filter.get("record") != null || filter.get("recommendation") != null);
        return isProgress(field) || (field.getFieldDefinition().getName().equals(SIGNALS) && !isOfOne);
    }

    private static boolean isProgress(FieldComplexityEnvironment field) {
        return field.getParentEnvironment() == null
                && PROGRESS.contains(field.getFieldDefinition().getName());
    }

    private static boolean isInPage(FieldComplexityEnvironment field) {
        var parent = field.getParentEnvironment();
        return parent != null && parent.getArguments().containsKey(PAGE_SIZE);
    }
}
