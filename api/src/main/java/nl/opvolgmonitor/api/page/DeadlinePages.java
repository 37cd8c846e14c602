package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.selection.RegisterList;

/** The list of deadlines; one of them is shown on the page of what it is a deadline of. */
@Singleton
final class DeadlinePages implements Section {

    private final Lists lists;

    DeadlinePages(Lists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "termijnen";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return lists.find(visit, RegisterList.DEADLINES, rest).orElseThrow(() -> Section.nothingAt(visit));
    }
}
