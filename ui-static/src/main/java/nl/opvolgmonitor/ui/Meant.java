package nl.opvolgmonitor.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a reader may have meant with an address at which there is nothing. */
public record Meant(Site site) {

    /** As many first letters alike, and it may be a slip of the pen. */
    private static final int ALIKE = 4;

    private static final List<String> SECTIONS = List.of(
            "aanbevelingen",
            "toezeggingen",
            "moties",
            "termijnen",
            "rapporten",
            "ministeries",
            "themas",
            "grafieken",
            "voortgang",
            "documenten",
            "wijzigingen",
            "correcties",
            "edities",
            "methode",
            "open-data",
            "over",
            "toegankelijkheid",
            "privacy",
            "contact");

    /** The words of an address are Dutch in every language; who guesses in English is helped too. */
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("recommendations", "aanbevelingen"),
            Map.entry("commitments", "toezeggingen"),
            Map.entry("motions", "moties"),
            Map.entry("deadlines", "termijnen"),
            Map.entry("reports", "rapporten"),
            Map.entry("charts", "grafieken"),
            Map.entry("changes", "wijzigingen"),
            Map.entry("method", "methode"),
            Map.entry("about", "over"),
            Map.entry("accessibility", "toegankelijkheid"),
            Map.entry("progress", "voortgang"));

    /** The address of the pages whose name is most like the first word of this one; empty when none is like it. */
    public Optional<String> page() {
        var word = words().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return Optional.ofNullable(ENGLISH.get(word))
                .or(() -> SECTIONS.stream()
                        .filter(section -> beginning(section).equals(beginning(word)))
                        .findFirst())
                .map(section -> site.links().page(section));
    }

    /** The words of this address, to search for. */
    public String words() {
        var path = site.path();
        var below = path.startsWith(site.language().root())
                ? path.substring(site.language().root().length())
                : path;
        return below.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(ALIKE, word.length()));
    }
}
