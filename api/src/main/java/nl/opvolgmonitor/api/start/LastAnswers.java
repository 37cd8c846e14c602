package nl.opvolgmonitor.api.start;

import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.TimeUnit;

/** What was asked before the end is answered; from then on nobody is let in. */
record LastAnswers(EmbeddedServer server) implements AutoCloseable {

    /** Longer than any statement may take. */
    private static final int PATIENCE_SECONDS = 20;

    @Override
    public void close() {
        if (server instanceof GracefulShutdownCapable patient) {
            patient.shutdownGracefully()
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }
}
