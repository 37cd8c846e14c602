package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.ui.theme.ThemePage;
import nl.opvolgmonitor.ui.theme.ThemesPage;

/** The themes, and one of them. */
@Singleton
final class ThemePages implements Section {

    private static final int LONGEST = 100;

    @Override
    public String name() {
        return "themas";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return rest.isEmpty()
                ? visit.show("page/themes.jte", visit.ask("themes", Map.of(), ThemesPage.class))
                : one(visit, rest.replaceFirst("/$", ""));
    }

    private static HttpResponse<String> one(Visit visit, String theme) {
        if (theme.length() > LONGEST) {
            throw Section.nothingAt(visit);
        }
        var found = visit.ask("theme", Map.of("theme", theme), ThemePage.class).gathered(theme);
        if (found.count() == 0) {
            throw Section.nothingAt(visit);
        }
        return visit.show("page/theme.jte", Map.of("theme", theme, "page", found));
    }
}
