package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.opvolgmonitor.api.http.Limits;
import nl.opvolgmonitor.api.http.Quotas;
import nl.opvolgmonitor.api.page.Section;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.ui.api.LimitsPage;
import nl.opvolgmonitor.ui.api.LimitsPage.Limit;

/** The page that says how much may be asked, from the settings that hold here. */
@Singleton
final class LimitPages implements Section {

    private final Limits limits;
    private final Quotas quotas;

    LimitPages(Limits limits, Quotas quotas) {
        this.limits = limits;
        this.quotas = quotas;
    }

    @Override
    public String name() {
        return "limieten";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/limits.jte", Map.of("page", new LimitsPage(inAWhile(), atOnce())));
    }

    private List<Limit> inAWhile() {
        return List.of(
                new Limit("In " + words(quotas.window()), number(quotas.quota()), number(quotas.quotaSignedIn())),
                new Limit("In één vraag", number(quotas.cost()), number(quotas.costSignedIn())),
                same("Wat een bestand van een selectie kost", number(quotas.file())),
                same("Records op één pagina van /v1", "hoogstens " + PageSize.MOST));
    }

    private List<Limit> atOnce() {
        return List.of(
                same("Lengte van de vraag", number(limits.characters()) + " tekens"),
                same("Grootte van het verzoek", number(limits.body()) + " bytes"),
                same("Niveaus van velden", number(limits.depth())),
                same("Velden", number(limits.fields())),
                same("Velden bovenaan", number(limits.roots())),
                same("Aliassen", number(limits.aliases())),
                same("Grootte van het antwoord", number(limits.answer()) + " bytes"),
                same("Tijd voor het antwoord", words(limits.deadline())));
    }

    private static Limit same(String what, String much) {
        return new Limit(what, much, much);
    }

    private static String number(int number) {
        return String.format(Locale.of("nl"), "%,d", number);
    }

    private static String words(Duration duration) {
        return number((int) duration.toSeconds()) + " seconden";
    }
}
