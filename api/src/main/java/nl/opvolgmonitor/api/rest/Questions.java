package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.page.Asked;
import nl.opvolgmonitor.api.page.Stands;

/** Reads what an address asks; what it does not know is refused, for a slip of the pen must not show everything. */
@Singleton
final class Questions {

    private final Stands stands;

    Questions(Stands stands) {
        this.stands = stands;
    }

    Question in(HttpRequest<?> request, List<RestParameter> parameters) {
        return new QuestionReader(Asked.in(request), parameters, stands).read();
    }
}
