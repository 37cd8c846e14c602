package nl.opvolgmonitor.api.follow;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import nl.opvolgmonitor.api.http.ClientAddresses;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.domain.follow.AskToFollow;
import nl.opvolgmonitor.domain.follow.AskToFollow.AddressUnfit;
import nl.opvolgmonitor.domain.follow.AskToFollow.Asked;
import nl.opvolgmonitor.domain.follow.AskToFollow.AskedTooOften;
import nl.opvolgmonitor.domain.follow.Frequency;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Sentence;
import org.jspecify.annotations.Nullable;

/** The page on which someone asks to follow something. */
@Controller(produces = MediaType.ALL)
final class FollowPages {

    private final Visits visits;
    private final Wishes wishes;
    private final AskToFollow ask;
    private final ClientAddresses addresses;
    private final OwnForm form;
    private final MailSettings settings;
    private final Refusals refusals;

    FollowPages(
            Visits visits,
            Wishes wishes,
            AskToFollow ask,
            ClientAddresses addresses,
            OwnForm form,
            MailSettings settings,
            Refusals refusals) {
        this.visits = visits;
        this.wishes = wishes;
        this.ask = ask;
        this.addresses = addresses;
        this.form = form;
        this.settings = settings;
        this.refusals = refusals;
    }

    /** The form. Of {@code record}, {@code lijst} and {@code zoek} one says what is followed; {@code toch} that the doubts were read. */
    record Wish(
            @Nullable String record,
            @Nullable String lijst,
            @Nullable String zoek,
            @Nullable String adres,
            @Nullable String hoeVaak,
            @Nullable String toch) {}

    @Get(uris = {"/nl/volgen/", "/en/volgen/"})
    HttpResponse<?> show(HttpRequest<?> request) {
        if (!settings.isOn()) {
            return visits.receive(request, visit -> visit.show("follow/off.jte", Map.of()));
        }
        var parameters = request.getParameters();
        var wish =
                new Wish(parameters.get("record"), parameters.get("lijst"), parameters.get("zoek"), null, null, null);
        return form(request, wish, null);
    }

    private HttpResponse<?> form(HttpRequest<?> request, Wish wish, @Nullable Sentence problem) {
        return PrivateAnswer.of(visits.receive(
                request, visit -> visit.show("follow/start.jte", Map.of("page", wishes.page(wish, problem)))));
    }

    @Post(
            uris = {"/nl/volgen/", "/en/volgen/"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, @Body Map<String, String> fields) {
        if (!settings.isOn() || !form.sent(request)) {
            return refusals.answer(
                    request,
                    HttpStatus.FORBIDDEN,
                    ErrorCode.FORBIDDEN,
                    "Dit verzoek komt niet van een pagina van deze site");
        }
        try {
            return ask(request, wish(fields));
        } catch (InvalidContent unfit) {
            return refusals.answer(
                    request, HttpStatus.BAD_REQUEST, ErrorCode.INVALID_VALUE, String.valueOf(unfit.getMessage()));
        }
    }

    private static Wish wish(Map<String, String> fields) {
        return new Wish(
                fields.get("record"),
                fields.get("lijst"),
                fields.get("zoek"),
                fields.get("adres"),
                fields.get("hoe-vaak"),
                fields.get("toch"));
    }

    private HttpResponse<?> ask(HttpRequest<?> request, Wish wish) {
        var subject = wishes.subject(wish);
        var frequency = Labels.dutch().addressed(Frequency.class, String.valueOf(wish.hoeVaak()));
        if (subject.isEmpty() || frequency.isEmpty()) {
            return badForm(request, wish, "follow.choose-what-and-how-often");
        }
        if (wish.toch() == null && !wishes.doubts(subject.get()).isEmpty()) {
            return badForm(request, wish, "follow.read-the-doubts");
        }
        return ask(request, wish, subject.get(), frequency.get());
    }

    private HttpResponse<?> ask(HttpRequest<?> request, Wish wish, Subject subject, Frequency frequency) {
        var network = addresses.of(request).id();
        var command = new AskToFollow.Command(String.valueOf(wish.adres()), subject, frequency, network);
        return switch (ask.handle(command)) {
            case Asked asked ->
                PrivateAnswer.of(visits.receive(request, visit -> visit.show("follow/asked.jte", Map.of())));
            case AddressUnfit unfit -> badForm(request, wish, "follow.no-address");
            case AskedTooOften often -> tooOften(request, often);
        };
    }

    private HttpResponse<?> badForm(HttpRequest<?> request, Wish wish, String problem) {
        var answer = form(request, wish, Sentence.of(problem)).toMutableResponse();
        return answer.status() == HttpStatus.OK ? answer.status(HttpStatus.BAD_REQUEST) : answer;
    }

    private HttpResponse<?> tooOften(HttpRequest<?> request, AskedTooOften often) {
        return refusals.answer(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        ErrorCode.RATE_LIMITED,
                        "Vanaf uw netwerk is vaak gevraagd om iets te volgen; probeer het over een uur opnieuw")
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(often.pause().toSeconds()));
    }
}
