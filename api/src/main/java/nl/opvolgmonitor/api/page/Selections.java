package nl.opvolgmonitor.api.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.recommendation.Selection;
import org.jspecify.annotations.Nullable;

/** Reads from an address which recommendations to list. */
final class Selections {

    private Selections() {}

    static Selection of(Asked asked) {
        return new Selection(
                asked.one("genummerd").map(Selections::yes).orElse(null),
                asked.one("ministerie").map(Selections::key).orElse(null),
                asked.one("thema").orElse(null),
                asked.one("jaar").map(Selections::year).orElse(null),
                states(asked, "reactie", ResponseState.class),
                states(asked, "uitvoering", ImplementationState.class),
                states(asked, "oordeel", AssessmentState.class),
                asked.one("tekst").orElse(null));
    }

    /** The same as a RecommendationFilter of the schema. */
    static Map<String, @Nullable Object> filter(Selection selection) {
        var filter = new HashMap<String, @Nullable Object>();
        filter.put("formal", selection.formal());
        filter.put("ministry", selection.ministry());
        filter.put("theme", selection.theme());
        filter.put("year", selection.year());
        filter.put("response", names(selection.response()));
        filter.put("implementation", names(selection.implementation()));
        filter.put("assessment", names(selection.assessment()));
        filter.put("text", selection.text());
        return filter;
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Enum::name).toList();
    }

    private static <E extends Enum<E>> List<E> states(Asked asked, String name, Class<E> type) {
        return asked.all(name).stream()
                .map(word -> Labels.dutch().addressed(type, word).orElseThrow(() -> unknown(name, word)))
                .distinct()
                .toList();
    }

    private static boolean yes(String word) {
        if (word.equals("ja")) {
            return true;
        }
        throw unknown("genummerd", word);
    }

    private static String key(String text) {
        try {
            return new Key(text).value();
        } catch (InvalidContent impossible) {
            throw unknown("ministerie", text);
        }
    }

    private static int year(String text) {
        if (text.matches("\\d{4}")) {
            return Integer.parseInt(text);
        }
        throw PageRefused.badRequest("Dit jaar bestaat niet: " + text + ". Schrijf een jaar als 2021.");
    }

    private static PageRefused unknown(String name, String word) {
        return PageRefused.badRequest("Bij ‘" + name + "’ bestaat de keuze ‘" + word + "’ niet.");
    }
}
