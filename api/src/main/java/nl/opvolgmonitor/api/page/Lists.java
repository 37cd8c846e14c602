package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.api.selection.Selections;
import nl.opvolgmonitor.ui.selection.ListPage;
import org.jspecify.annotations.Nullable;

/** Shows a list of the register as far as an address narrows it. */
@Singleton
final class Lists {

    private final Selections selections;
    private final Narrowings narrowings;

    Lists(Selections selections, Narrowings narrowings) {
        this.selections = selections;
        this.narrowings = narrowings;
    }

    HttpResponse<String> show(Visit visit, RegisterList list, Class<? extends ListPage> model) {
        var selection = selections.of(list, visit.asked().choices());
        var page = visit.ask(list.field(), variables(visit, selection), model);
        var narrowing = narrowings.of(visit, selection, page.found());
        return visit.show("page/" + list.field() + ".jte", Map.of("page", page, "narrowing", narrowing));
    }

    private static Map<String, @Nullable Object> variables(Visit visit, Selection selection) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("filter", selection.filter());
        variables.put("after", visit.asked().one("na").orElse(null));
        if (selection.order() != null) {
            variables.put("order", selection.order());
        }
        return variables;
    }
}
