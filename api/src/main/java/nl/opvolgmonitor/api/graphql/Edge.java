package nl.opvolgmonitor.api.graphql;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Leads from a source to the value of one of its fields. It reads through batches only and never waits. */
@FunctionalInterface
public interface Edge<S, V> {

    /** Null, or a stage that completes with null, when the field has no value. */
    @Nullable
    CompletionStage<V> follow(S source, Reading reading);
}
