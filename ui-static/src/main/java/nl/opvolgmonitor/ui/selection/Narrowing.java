package nl.opvolgmonitor.ui.selection;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.register.Connection;

/**
 * How a list is narrowed, and to what else it can be.
 *
 * @param list the list as an address names it, as toezeggingen
 * @param query what was chosen, order included
 * @param usual the fields that everyone sees
 * @param further those behind a fold
 * @param order the choice of an order; without options when the list has one order only
 */
public record Narrowing(
        String list, Query query, List<Field> usual, List<Field> further, Field order, List<Chip> chips) {

    public String title(Site site) {
        return site.word("lijst." + list);
    }

    /** Whether anything behind the fold was chosen, so that it must be open. */
    public boolean isFurther() {
        return further.stream().anyMatch(field -> !field.values().isEmpty());
    }

    /** How many there are, or at least how many stand on this page. */
    public String countOf(Connection<?> found, Site site) {
        var total = found.totalCount();
        var count = site.count(
                "list.count-of-" + list, total == null ? found.edges().size() : total);
        var more = total == null && found.next() != null;
        return more ? site.text("list.there-are-more", count) : count + ".";
    }

    /** The fields of which one choice alone has a page of its own, which can be in an edition. */
    public List<Field> facets() {
        return Stream.concat(usual.stream(), further.stream())
                .filter(field -> Links.FACETS.contains(field.name()))
                .map(Field::occurring)
                .filter(field -> !field.options().isEmpty())
                .toList();
    }

    /** The extensions of the files that hold the same. */
    public List<String> files() {
        return List.of("ods", "xlsx", "csv", "json", "html", "ics", "atom");
    }

    /** The whole selection as it is kept, as toezeggingen?stand=open. */
    public String asText() {
        return list + query;
    }
}
