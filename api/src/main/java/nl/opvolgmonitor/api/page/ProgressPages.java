package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.chart.ProgressFigure;
import nl.opvolgmonitor.ui.chart.ProgressFigures;
import nl.opvolgmonitor.ui.chart.ProgressKind;
import nl.opvolgmonitor.ui.chart.ProgressPage;

/** How what was asked and promised went on: all figures, each by itself, and what is counted in a group one by one. */
@Singleton
final class ProgressPages implements Section {

    private static final String FILE = ".csv";
    private static final Pattern GROUP = Pattern.compile("(ministerie|thema|jaar)/(.+)");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** The variables of the document that stand for the words of an address. */
    private static final Map<String, String> VARIABLES =
            Map.of("ministerie", "ministry", "thema", "theme", "jaar", "year");

    @Override
    public String name() {
        return ProgressKind.SECTION;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        var word = rest.replaceFirst("/$", "");
        if (word.isEmpty()) {
            return visit.show(
                    "page/progress.jte", Map.of("figures", figures(visit).all()));
        }
        if (word.endsWith(FILE)) {
            var kind = word.substring(0, word.length() - FILE.length());
            return ChartFile.reply(visit, kind, figure(visit, kind).figure().table());
        }
        return group(word)
                .map(chosen -> visit.show("page/progress-group.jte", Map.of("group", group(visit, chosen))))
                .orElseGet(() -> visit.show("page/progress-figure.jte", Map.of("shown", figure(visit, word))));
    }

    private static ProgressFigures figures(Visit visit) {
        return new ProgressFigures(
                visit.site(),
                visit.ask("progress", Map.of(), ProgressPage.class).progress());
    }

    private static ProgressFigure figure(Visit visit, String word) {
        var kind = ProgressKind.at(word).orElseThrow(() -> Section.nothingAt(visit));
        return figures(visit).of(kind);
    }

    /** What to ask for the group at such an address; empty when it is of none. */
    private static Optional<Map<String, Object>> group(String word) {
        if (word.equals("alles")) {
            return Optional.of(Map.of());
        }
        var chosen = GROUP.matcher(word);
        if (!chosen.matches()
                || (chosen.group(1).equals("jaar")
                        && !YEAR.matcher(chosen.group(2)).matches())) {
            return Optional.empty();
        }
        Object value = chosen.group(1).equals("jaar") ? Integer.valueOf(chosen.group(2)) : chosen.group(2);
        return Optional.of(Map.of(VARIABLES.getOrDefault(chosen.group(1), ""), value));
    }

    private static ProgressPage.Group group(Visit visit, Map<String, Object> chosen) {
        if (chosen.get("ministry") instanceof String key) {
            visit.key(key);
        }
        var found = visit.ask("progress-group", chosen, ProgressPage.One.class)
                .progress()
                .group();
        if (found == null) {
            throw Section.nothingAt(visit);
        }
        return found;
    }
}
