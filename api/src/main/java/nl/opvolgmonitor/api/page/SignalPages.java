package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.signal.SignalRule;
import nl.opvolgmonitor.domain.signal.SignalRules;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.signal.Signal;
import nl.opvolgmonitor.ui.signal.SignalRulePage;
import nl.opvolgmonitor.ui.signal.SignalsPage;
import org.jspecify.annotations.Nullable;

/** The rules of signals, and what one of them finds. */
@Singleton
final class SignalPages implements Section {

    private static final Pattern RULE = Pattern.compile("(r\\d+)/?(?:blad/([1-9]\\d{0,6})/?)?");

    @Override
    public String name() {
        return "signalen";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        if (rest.isEmpty()) {
            return visit.show("page/signals.jte", visit.ask("signals", Map.of(), SignalsPage.class));
        }
        var read = RULE.matcher(rest);
        if (!read.matches()) {
            throw Section.nothingAt(visit);
        }
        return one(visit, read.group(1), sheet(read));
    }

    /** Counted from 1. */
    private static int sheet(Matcher read) {
        return read.group(2) == null ? 1 : Integer.parseInt(read.group(2));
    }

    private HttpResponse<String> one(Visit visit, String word, int sheet) {
        var rule = SignalRules.all().stream()
                .map(SignalRule::id)
                .filter(id -> Signal.word(id).equals(word))
                .findFirst()
                .orElseThrow(() -> Section.nothingAt(visit));
        var after = visit.asked().one("na").orElse(null);
        var path = name() + "/" + word;
        return sheet > 1 && after == null
                ? visit.leadTo(visit.site().links().list(path))
                : shown(visit, rule, new Sheet(path, sheet, after));
    }

    /** A page of a list: where the list is, its number from 1, and the cursor that it comes after. */
    private record Sheet(String path, int number, @Nullable String after) {}

    private static HttpResponse<String> shown(Visit visit, String rule, Sheet sheet) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("rule", rule);
        variables.put("after", sheet.after());
        var page = visit.ask("signal-rule", variables, SignalRulePage.class);
        var next = visit.next(
                new Onward.List(sheet.path(), Query.NONE),
                sheet.number(),
                page.signals().next());
        var parameters = new HashMap<String, Object>(Map.of("rule", rule, "page", page, "sheet", sheet.number()));
        if (next != null) {
            parameters.put("next", next);
        }
        return visit.show("page/signal-rule.jte", parameters);
    }
}
