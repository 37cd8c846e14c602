package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.domain.signal.SignalRule;
import nl.opvolgmonitor.domain.signal.SignalRules;
import nl.opvolgmonitor.ui.signal.Signal;
import nl.opvolgmonitor.ui.signal.SignalRulePage;
import nl.opvolgmonitor.ui.signal.SignalsPage;

/** The rules of signals, and what one of them finds. */
@Singleton
final class SignalPages implements Section {

    @Override
    public String name() {
        return "signalen";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return rest.isEmpty()
                ? visit.show("page/signals.jte", visit.ask("signals", Map.of(), SignalsPage.class))
                : one(visit, rest.replaceFirst("/$", ""));
    }

    private static HttpResponse<String> one(Visit visit, String word) {
        var rule = SignalRules.all().stream()
                .map(SignalRule::id)
                .filter(id -> Signal.word(id).equals(word))
                .findFirst()
                .orElseThrow(() -> Section.nothingAt(visit));
        var found = visit.ask("signal-rule", Map.of("rule", rule), SignalRulePage.class);
        return visit.show("page/signal-rule.jte", Map.of("rule", rule, "page", found));
    }
}
