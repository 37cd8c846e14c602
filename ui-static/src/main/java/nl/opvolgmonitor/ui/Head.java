package nl.opvolgmonitor.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells to programs: in which other forms it can be had, and what it shows, null when it says nothing; {@code data} is
 * whether the answers that it is made of stand beside it.
 */
public record Head(List<Alternate> alternates, @Nullable SchemaOrg structured, boolean data) {

    public static final Head NONE = new Head(List.of(), null, false);

    /** Of a page with nothing but its data. */
    public static final Head OF_DATA = new Head(List.of(), null, true);

    private static final String ATOM = "application/atom+xml";

    /** What the files of a list are. */
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv",
            "json", "application/json",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "ics", "text/calendar",
            "atom", ATOM);

    public Head {
        alternates = List.copyOf(alternates);
    }

    /** Of a record without a page of its own. */
    public static Head ofRecord(Links links, String key) {
        return new Head(data(links, key), null, true);
    }

    /** Of a record that stands on a page under that path, as aanbevelingen. */
    public static Head ofRecord(Links links, String path, String key, SchemaOrg structured) {
        var all = new ArrayList<>(data(links, key));
        all.add(new Alternate(
                links.feed(path, key), ATOM, Messages.in(links.language()).text("site.changes-of-this")));
        return new Head(all, structured, true);
    }

    public static Head ofList(Links links, String path, Query selection) {
        return new Head(
                TYPES.keySet().stream()
                        .sorted()
                        .map(extension -> new Alternate(
                                links.file(path, extension, selection),
                                TYPES.getOrDefault(extension, ""),
                                Labels.in(links.language()).of("bestand." + extension)))
                        .toList(),
                null,
                true);
    }

    private static List<Alternate> data(Links links, String key) {
        return List.of(
                new Alternate(links.data(key, "jsonld"), "application/ld+json", "JSON-LD"),
                new Alternate(links.data(key, "ttl"), "text/turtle", "Turtle"),
                new Alternate(links.data(key, "json"), "application/json", "JSON"));
    }
}
