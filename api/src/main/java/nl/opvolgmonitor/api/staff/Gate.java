package nl.opvolgmonitor.api.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.opvolgmonitor.api.account.SignedIn;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.domain.account.Actor;

/** Lets those to a file of the office who may read the field of the graph that it is made of. */
@Singleton
final class Gate {

    private final SignedIn signedIn;
    private final Rights rights;
    private final Refusals refusals;

    Gate(SignedIn signedIn, Rights rights, Refusals refusals) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.refusals = refusals;
    }

    /** What somebody gets who may have it. */
    interface FileFor {

        HttpResponse<?> actor(Actor actor) throws IOException;
    }

    HttpResponse<?> admit(HttpRequest<?> request, String field, FileFor file) throws IOException {
        var actor = signedIn.actor(request);
        if (actor.isEmpty()) {
            return refusals.answer(request, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED, "Meld u eerst aan");
        }
        return rights.allows(field, false, actor.get())
                ? file.actor(actor.get())
                : refusals.answer(
                        request, HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, "Dit mag u niet; vraag het een beheerder");
    }
}
