package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.debate.DebatePage;
import nl.opvolgmonitor.ui.debate.Sheet;
import org.jspecify.annotations.Nullable;

/** Sheets for a debate: one page of paper for each record that a reader chose. The address holds everything. */
@Singleton
final class DebatePages implements Section {

    /** More would be a book, and every sheet asks the register several questions. */
    static final int MOST = 20;

    private static final Map<String, Comparator<Sheet>> ORDERS = Map.of(
            "titel", Comparator.comparing(Sheet::title, String.CASE_INSENSITIVE_ORDER),
            "datum", Comparator.comparing(Sheet::begin));

    private final Lists lists;

    DebatePages(Lists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "debat";
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/debate.jte", page(visit));
    }

    private DebatePage page(Visit visit) {
        var written = visit.asked().lines("stukken");
        var choice = visit.asked().one("keuze").orElse(null);
        var order = visit.asked().one("volgorde").orElse(null);
        var chosen = new Chosen(visit);
        written.forEach(chosen::add);
        if (choice != null) {
            lists.keys(visit, choice).forEach(chosen::add);
        }
        var keys = List.copyOf(chosen.keys());
        return new DebatePage(
                written,
                choice,
                order,
                sheets(visit, keys.subList(0, Math.min(MOST, keys.size())), order),
                chosen.missing(),
                Math.max(0, keys.size() - MOST));
    }

    private static List<Sheet> sheets(Visit visit, List<String> keys, @Nullable String order) {
        var paper = new Papers(visit);
        var sheets = new ArrayList<Sheet>();
        new LinkedHashSet<>(keys).forEach(key -> paper.sheet(key).ifPresent(sheets::add));
        if (order != null) {
            sheets.sort(comparator(order));
        }
        return List.copyOf(sheets);
    }

    private static Comparator<Sheet> comparator(String order) {
        var known = ORDERS.get(order);
        if (known == null) {
            throw PageRefused.badRequest(Sentence.of("problem.no-such-order", order, "titel, datum"));
        }
        return known;
    }
}
