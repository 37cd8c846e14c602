package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.api.start.Start;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import org.jspecify.annotations.Nullable;

/** Lets anyone on this machine be a fictional account. It exists only beside the embedded database. */
@Controller(value = Addresses.SIGN_IN, produces = MediaType.ALL)
@Requires(env = Start.EMBEDDED)
@Requires(property = "opvolgmonitor.sign-in.way", value = "demo")
final class DemoAccounts {

    private static final String OFFICE = "Proefomgeving";

    /** The form: {@code rol} is the word of a role. */
    @Introspected
    record Choice(@Nullable String rol) {}

    private final Admission admission;
    private final AccountEvents events;
    private final Visits visits;
    private final Refusals refusals;

    DemoAccounts(Admission admission, AccountEvents events, Visits visits, Refusals refusals) {
        this.admission = admission;
        this.events = events;
        this.visits = visits;
        this.refusals = refusals;
    }

    @Get
    HttpResponse<?> choose(HttpRequest<?> request) {
        var roles = List.of(AccountRole.values());
        return visits.receive(request, visit -> visit.show("account/demonstration.jte", Map.of("roles", roles)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Choice choice) {
        return AccountRole.named(String.valueOf(choice.rol()))
                .<HttpResponse<?>>map(role -> admission.admit(request, account(role), null))
                .orElseGet(() -> refuse(request));
    }

    private static Actor account(AccountRole role) {
        return new Actor(SignInSettings.FICTIONAL + role.word(), OFFICE, Set.of(role), true);
    }

    private HttpResponse<?> refuse(HttpRequest<?> request) {
        events.publish(AccountEvent.Type.SIGN_IN_REFUSED, null, request);
        return refusals.answer(
                request, HttpStatus.BAD_REQUEST, ErrorCode.INVALID_VALUE, "Kies een van de verzonnen medewerkers");
    }
}
