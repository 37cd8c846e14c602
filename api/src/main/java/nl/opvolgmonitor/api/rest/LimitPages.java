package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.http.Limits;
import nl.opvolgmonitor.api.http.Quotas;
import nl.opvolgmonitor.api.page.Section;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.ui.Sentence;
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
    public boolean needsApplication() {
        return true;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/limits.jte", Map.of("page", new LimitsPage(inAWhile(), atOnce())));
    }

    private List<Limit> inAWhile() {
        return List.of(
                new Limit(
                        Sentence.of("limits.per-window", quotas.window().toSeconds()),
                        number(quotas.quota()),
                        number(quotas.quotaSignedIn())),
                new Limit(Sentence.of("limits.per-question"), number(quotas.cost()), number(quotas.costSignedIn())),
                same("limits.per-file", number(quotas.file())),
                same("limits.per-page", Sentence.of("limits.at-most", PageSize.MOST)));
    }

    private List<Limit> atOnce() {
        return List.of(
                same("limits.length", Sentence.of("limits.characters", limits.characters())),
                same("limits.body", Sentence.of("limits.bytes", limits.body())),
                same("limits.depth", number(limits.depth())),
                same("limits.fields", number(limits.fields())),
                same("limits.roots", number(limits.roots())),
                same("limits.aliases", number(limits.aliases())),
                same("limits.answer", Sentence.of("limits.bytes", limits.answer())),
                same(
                        "limits.time",
                        Sentence.of("limits.seconds", limits.deadline().toSeconds())));
    }

    private static Limit same(String what, Sentence much) {
        return new Limit(Sentence.of(what), much, much);
    }

    private static Sentence number(int number) {
        return Sentence.of("limits.number", number);
    }
}
