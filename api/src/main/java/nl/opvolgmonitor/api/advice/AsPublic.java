package nl.opvolgmonitor.api.advice;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** Lets work for the office read what anyone may: on a thread of its own, which no permission to see drafts goes along with. */
final class AsPublic {

    private AsPublic() {}

    static <T> T read(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(
                            work, task -> Thread.ofVirtual().start(task))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof InvalidContent refused ? refused : failed;
        }
    }
}
