package nl.opvolgmonitor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Canonical;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.Places.Place;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** Asks one listing at one point in time, by conditions that carry the names of the filter's components. */
public record Lister<T extends Registered, F>(Listing<T, F> listing, Class<F> filter, Enum<?> order, PointInTime at) {

    private static final int MOST_PAGES = 1_000;

    public Lister<T, F> orderedBy(Enum<?> other) {
        return new Lister<>(listing, filter, other, at);
    }

    public Lister<T, F> at(PointInTime other) {
        return new Lister<>(listing, filter, order, other);
    }

    public List<T> all() {
        return where(Map.of());
    }

    public List<T> where(String component, Object value) {
        return where(Map.of(component, value));
    }

    /** All pages together; they must be what the places of the list say. */
    public List<T> where(Map<String, ?> conditions) {
        var listed = pages(conditions, PageRequest.MOST).stream()
                .flatMap(page -> page.items().stream())
                .toList();
        assertThat(places(conditions))
                .isEqualTo(listed.stream()
                        .map(each -> new Place(each.record().key(), each.cursor()))
                        .toList());
        return listed.stream().map(Listed::record).toList();
    }

    private List<Place> places(Map<String, ?> conditions) {
        return listing.places(filter(conditions), order, at).after(null, Integer.MAX_VALUE);
    }

    /** Every page of this size until there are no more; a list without end fails. */
    public List<Page<T>> pages(Map<String, ?> conditions, int first) {
        var pages = new ArrayList<Page<T>>();
        pages.add(page(conditions, first, null));
        while (pages.getLast().hasNextPage()) {
            assertThat(pages).hasSizeLessThan(MOST_PAGES);
            pages.add(page(conditions, first, pages.getLast().items().getLast().cursor()));
        }
        return pages;
    }

    public Page<T> page(Map<String, ?> conditions, int first, @Nullable String after) {
        return listing.list(filter(conditions), new PageRequest(order, first, after), at);
    }

    private F filter(Map<String, ?> conditions) {
        var values = new HashMap<String, Object>();
        Stream.of(filter.getRecordComponents())
                .filter(component -> conditions.containsKey(component.getName()))
                .forEach(component -> values.put(
                        component.getName(), fitting(component.getType(), conditions.get(component.getName()))));
        return Canonical.make(filter, values);
    }

    private static Object fitting(Class<?> type, Object value) {
        return type == List.class && !(value instanceof List<?>) ? List.of(value) : value;
    }
}
