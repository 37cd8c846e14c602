package nl.opvolgmonitor.api.follow;

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
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.ui.Language;

/**
 * The pages that the secrets in mails open. Looking changes nothing: programs that check mail follow every link. A mail program
 * may stop a follow by itself (RFC 8058); every other change comes from a form on these pages.
 */
@Controller(produces = MediaType.ALL)
final class OwnPages {

    private static final String ONE_CLICK = "One-Click";

    private final Visits visits;
    private final OwnFollows own;
    private final OwnForm form;
    private final Refusals refusals;

    OwnPages(Visits visits, OwnFollows own, OwnForm form, Refusals refusals) {
        this.visits = visits;
        this.own = own;
        this.form = form;
        this.refusals = refusals;
    }

    @Get(uris = {"/nl/volgen/bevestigen/{secret}", "/en/volgen/bevestigen/{secret}"})
    HttpResponse<?> wish(HttpRequest<?> request, String secret) {
        return own.wish(secret)
                .<HttpResponse<?>>map(title -> show(request, "follow/confirm.jte", Map.of("title", title)))
                .orElseGet(() -> gone(request));
    }

    @Post(
            uris = {"/nl/volgen/bevestigen/{secret}", "/en/volgen/bevestigen/{secret}"},
            consumes = MediaType.ALL)
    HttpResponse<?> confirm(HttpRequest<?> request, String secret) {
        if (!form.sent(request)) {
            return elsewhere(request);
        }
        return own.confirm(secret)
                .<HttpResponse<?>>map(fresh -> leadToMine(request, fresh.text()))
                .orElseGet(() -> gone(request));
    }

    private static HttpResponse<?> leadToMine(HttpRequest<?> request, String secret) {
        return PrivateAnswer.leadTo(Ways.mine(Language.at(request.getPath()), secret));
    }

    @Get(uris = {"/nl/volgen/{secret}", "/en/volgen/{secret}"})
    HttpResponse<?> mine(HttpRequest<?> request, String secret) {
        return own.page(secret)
                .<HttpResponse<?>>map(page -> show(request, "follow/followed.jte", Map.of("page", page)))
                .orElseGet(() -> gone(request));
    }

    @Post(
            uris = {"/nl/volgen/{secret}", "/en/volgen/{secret}"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String secret, @Body Map<String, String> fields) {
        if (!form.sent(request)) {
            return elsewhere(request);
        }
        return own.change(secret, fields)
                ? afterwards(request, secret)
                : refusals.answer(
                        request, HttpStatus.BAD_REQUEST, ErrorCode.INVALID_VALUE, "Kies wat u wilt veranderen");
    }

    /** With the last follow the secret is gone too. */
    private HttpResponse<?> afterwards(HttpRequest<?> request, String secret) {
        return own.page(secret).isPresent()
                ? leadToMine(request, secret)
                : show(request, "follow/stop.jte", Map.of("titles", List.of()));
    }

    @Get(uris = {"/nl/volgen/{secret}/stop", "/en/volgen/{secret}/stop"})
    HttpResponse<?> stopping(HttpRequest<?> request, String secret) {
        var titles = own.titlesOfMail(secret);
        return show(request, "follow/stop.jte", Map.of("titles", titles));
    }

    /** Answers the same when it was stopped before: a mail program may ask twice. */
    @Post(
            uris = {"/nl/volgen/{secret}/stop", "/en/volgen/{secret}/stop"},
            consumes = MediaType.ALL)
    HttpResponse<?> stop(HttpRequest<?> request, String secret, @Body String body) {
        if (!isOneClick(body) && !form.sent(request)) {
            return elsewhere(request);
        }
        own.stopMail(secret);
        return show(request, "follow/stop.jte", Map.of("titles", List.of()));
    }

    /** As a form, or as a form with parts: the standard allows both. */
    private static boolean isOneClick(String body) {
        return body.contains("List-Unsubscribe") && body.contains(ONE_CLICK);
    }

    private HttpResponse<?> show(HttpRequest<?> request, String template, Map<String, Object> parameters) {
        return PrivateAnswer.of(visits.receive(request, visit -> visit.show(template, parameters)));
    }

    private HttpResponse<?> gone(HttpRequest<?> request) {
        return refusals.answer(
                request,
                HttpStatus.NOT_FOUND,
                ErrorCode.NOT_FOUND,
                "Deze link is gebruikt of verlopen. Vraag zo nodig op /nl/volgen/ een nieuwe aan");
    }

    private HttpResponse<?> elsewhere(HttpRequest<?> request) {
        return refusals.answer(
                request,
                HttpStatus.FORBIDDEN,
                ErrorCode.FORBIDDEN,
                "Dit verzoek komt niet van een pagina van deze site");
    }
}
