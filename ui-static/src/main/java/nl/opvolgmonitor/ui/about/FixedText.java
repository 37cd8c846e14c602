package nl.opvolgmonitor.ui.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.opvolgmonitor.ui.Messages;
import nl.opvolgmonitor.ui.Site;
import org.jspecify.annotations.Nullable;

/** A page that only says something: its parts are the texts {@code about.page-<word>.1}, {@code .2} and so on, as many as there are. */
public record FixedText(String title, String lead, List<Part> parts) {

    /** When the statement on accessibility was made. A new examination gives it a new day. */
    public static final LocalDate STATED = LocalDate.of(2026, 11, 21);

    private static final int MOST = 20;

    /** A heading and what stands below it; {@code link} is the text of a link to {@code address}, null when there is none. */
    public record Part(
            String title,
            String text,
            @Nullable String link,
            @Nullable String address) {}

    public FixedText {
        parts = List.copyOf(parts);
    }

    /** The text of the page under that word of the site, as over. */
    public static FixedText of(Site site, String word) {
        var key = "about.page-" + word;
        return new FixedText(
                site.text(key + ".title"),
                site.text(key + ".lead"),
                IntStream.rangeClosed(1, MOST)
                        .mapToObj(number -> part(site, key + "." + number))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Part> part(Site site, String key) {
        var texts = Messages.in(site.language());
        return texts.find(key + ".title")
                .map(title -> new Part(
                        title,
                        site.text(key + ".text", site.dates().day(STATED)),
                        texts.find(key + ".link").orElse(null),
                        texts.find(key + ".page")
                                .map(site.links()::page)
                                .or(() -> texts.find(key + ".asset").flatMap(asset -> notices(site)))
                                .orElse(null)));
    }

    /** Whose work the site is made with; a build without Node has none of others. */
    private static Optional<String> notices(Site site) {
        return Optional.ofNullable(site.assets().notices());
    }
}
