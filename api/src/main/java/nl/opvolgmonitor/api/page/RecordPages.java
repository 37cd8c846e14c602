package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.ui.register.Place;
import nl.opvolgmonitor.ui.register.RecordPage;
import org.jspecify.annotations.Nullable;

/** The permanent address of every record: it leads to the page that shows the record, shows it itself, or gives it as data. */
@Controller(value = "/id", produces = MediaType.ALL)
final class RecordPages implements Section {

    record Answer(@Nullable Place node) {}

    private final Visits visits;
    private final RecordForms forms;
    private final Optional<Shelf> shelf;

    RecordPages(Visits visits, RecordForms forms, Optional<Shelf> shelf) {
        this.visits = visits;
        this.forms = forms;
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "id";
    }

    /** By a key. */
    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return List.of(Foreseen.about("place", rest));
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return page(visit, visit.key(rest));
    }

    @Get("/{+key}")
    HttpResponse<?> one(HttpRequest<?> request, String key) {
        HttpResponse<?> answer = visits.serve(request, visit -> answer(request, visit, key));
        return answer.code() == HttpStatus.SERVICE_UNAVAILABLE.getCode()
                ? shelf.flatMap(each -> each.page(request)).orElse(answer)
                : answer;
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Visit visit, String key) {
        return PageData.isAt(key)
                ? PageData.instead(visit, heard -> page(heard, heard.key(PageData.pageOf(key))))
                : forms.answer(request, visit, key).orElseGet(() -> page(visit, visit.key(key)));
    }

    private static HttpResponse<String> page(Visit visit, String key) {
        var place = visit.ask("place", Map.of("id", key), Answer.class).node();
        if (place == null) {
            throw visit.unknown(key);
        }
        return place.address(visit.site().links())
                .map(address -> visit.leadTo(address))
                .orElseGet(
                        () -> visit.show("page/record.jte", visit.ask("record", Map.of("id", key), RecordPage.class)));
    }
}
