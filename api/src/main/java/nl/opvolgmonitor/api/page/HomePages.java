package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import nl.opvolgmonitor.ui.overview.HomePage;

/** The first page. */
@Singleton
final class HomePages implements Section {

    /** How far back the first page looks for what changed. */
    private static final int BACK_DAYS = 365;

    /** How far ahead the first page looks for deadlines. */
    private static final int AHEAD_DAYS = 90;

    @Override
    public String name() {
        return "";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        var day = visit.stand().effective();
        var variables = Map.of(
                "since",
                        visit.stand()
                                .recorded()
                                .minus(Duration.ofDays(BACK_DAYS))
                                .toString(),
                "from", day.toString(),
                "until", day.plusDays(AHEAD_DAYS + 1).toString());
        return visit.show(
                "page/home.jte",
                Map.of(
                        "page",
                        visit.ask("home", variables, HomePage.class),
                        "figures",
                        ChartPages.figures(visit).all()));
    }
}
