package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages that were made before. */
public interface Shelf {

    /** The page that is asked for, as the last edition has it; empty when it was not made, or something was asked after its address. */
    Optional<HttpResponse<?>> page(HttpRequest<?> request);

    /** A page by its address, and the instant since which it says what it says. */
    record Made(String address, Instant since) {}

    /** How many pages the last edition has; 0 when it is not there. */
    int pageCount();

    /** Every page of the last edition, to be closed; none when it is not there. */
    Stream<Made> pages();

    /** What a page of some edition loads under {@code /static/}, where the application itself has it no more. */
    Optional<byte[]> asset(String name);

    /** The page that is asked for below /edities/ and that number, as that edition has it; empty when it is not kept. */
    Optional<HttpResponse<?>> page(HttpRequest<?> request, int edition);
}
