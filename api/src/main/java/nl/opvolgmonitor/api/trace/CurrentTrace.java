package nl.opvolgmonitor.api.trace;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** The trace of a request, on each thread that works on it. */
record CurrentTrace(Context context) implements ThreadPropagatedContextElement<Scope> {

    /** Closed when the thread goes on with something else, by the method below. */
    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public Scope updateThreadContext() {
        return context.makeCurrent();
    }

    @Override
    public void restoreThreadContext(Scope before) {
        before.close();
    }
}
