package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.ui.chart.ChartKind;
import nl.opvolgmonitor.ui.chart.Counts;
import nl.opvolgmonitor.ui.chart.Figure;
import nl.opvolgmonitor.ui.chart.Figures;

/** The pictures: all of them, each by itself, and the figures behind each as a file. */
@Singleton
final class ChartPages implements Section {

    private static final String FILE = ".csv";

    @Override
    public String name() {
        return "grafieken";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        if (rest.isEmpty()) {
            return visit.show(
                    "page/charts.jte", Map.of("figures", figures(visit).all()));
        }
        return rest.endsWith(FILE)
                ? file(visit, rest.substring(0, rest.length() - FILE.length()))
                : visit.show("page/chart.jte", Map.of("figure", figure(visit, rest.replaceFirst("/$", ""))));
    }

    static Figures figures(Visit visit) {
        return new Figures(visit.site(), visit.ask("figures", Map.of(), Counts.class));
    }

    private static Figure figure(Visit visit, String word) {
        var kind = ChartKind.at(word).orElseThrow(() -> Section.nothingAt(visit));
        return figures(visit).of(kind);
    }

    private static HttpResponse<String> file(Visit visit, String word) {
        return ChartFile.reply(visit, word, figure(visit, word).table());
    }
}
