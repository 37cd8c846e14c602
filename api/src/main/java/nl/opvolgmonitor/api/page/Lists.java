package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.api.selection.Selections;
import nl.opvolgmonitor.ui.commitment.CommitmentsPage;
import nl.opvolgmonitor.ui.deadline.DeadlinesPage;
import nl.opvolgmonitor.ui.motion.MotionsPage;
import nl.opvolgmonitor.ui.recommendation.RecommendationsPage;
import nl.opvolgmonitor.ui.selection.ListPage;
import nl.opvolgmonitor.ui.selection.Listed;
import nl.opvolgmonitor.ui.selection.Narrowing;
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

    /** Empty when the rest of the address is not about a list. */
    Optional<HttpResponse<String>> find(Visit visit, RegisterList list, String rest) {
        return ListPath.read(rest).map(path -> show(visit, list, path));
    }

    private HttpResponse<String> show(Visit visit, RegisterList list, ListPath path) {
        if (path.sheet() > 1 && visit.asked().one("na").isEmpty()) {
            return visit.leadTo(visit.site().links().list(list.path(), path.query()));
        }
        var selection = selections.of(list, path.with(visit.asked().choices()));
        var page = visit.ask(list.field(), variables(visit, selection), model(list));
        var narrowing = narrowings.of(visit, selection, page.found());
        var next = visit.next(
                new Onward.List(list.path(), selection.query()),
                path.sheet(),
                page.found().next());
        return visit.show("page/" + list.field() + ".jte", parameters(page, narrowing, next));
    }

    private static Map<String, Object> parameters(ListPage page, Narrowing narrowing, @Nullable String next) {
        var parameters = new HashMap<String, Object>(Map.of("page", page, "narrowing", narrowing));
        if (next != null) {
            parameters.put("next", next);
        }
        return parameters;
    }

    /** The keys of what a selection lists first, the selection written as it is kept: toezeggingen?stand=open. */
    List<String> keys(Visit visit, String text) {
        var selection = selections.parse(text);
        var page = visit.ask(selection.list().field(), variables(visit, selection), model(selection.list()));
        return page.found().nodes().stream().map(Listed::id).toList();
    }

    private static Class<? extends ListPage> model(RegisterList list) {
        return switch (list) {
            case RECOMMENDATIONS -> RecommendationsPage.class;
            case COMMITMENTS -> CommitmentsPage.class;
            case MOTIONS -> MotionsPage.class;
            case DEADLINES -> DeadlinesPage.class;
        };
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
