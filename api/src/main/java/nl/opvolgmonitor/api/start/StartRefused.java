package nl.opvolgmonitor.api.start;

import org.jspecify.annotations.Nullable;

/** An expected reason not to start. The message is a Dutch sentence that names the remedy; nobody needs the trace. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence, @Nullable Object... details) {
        super(sentence.formatted(details));
    }
}
