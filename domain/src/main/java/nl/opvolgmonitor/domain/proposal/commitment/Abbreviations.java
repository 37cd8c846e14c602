package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What short names stand for in one letter: "het Expertisecentrum Mensenhandel en Mensensmokkel (hierna: EMM)". */
final class Abbreviations {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’-]{0,40}|en|van|voor|tegen|de|der|het)";
    private static final Pattern HEREAFTER = Pattern.compile("(\\p{Lu}[\\p{L}'’-]{0,40}(?: " + WORD
            + "){0,12}) ?\\((?:hierna:? ?)?(?:de |het )?[«\"“‘']?(\\p{Lu}[\\p{L}-]{1,30})[»\"”’']?\\)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> fullNames = new HashMap<>();

    private Abbreviations() {}

    static Abbreviations in(List<Place> places) {
        var abbreviations = new Abbreviations();
        places.forEach(place -> abbreviations.read(place.text()));
        return abbreviations;
    }

    private void read(String sentence) {
        if (sentence.indexOf('(') < 0) {
            return;
        }
        var found = HEREAFTER.matcher(SPACE.matcher(sentence).replaceAll(" "));
        while (found.find()) {
            fullNames.putIfAbsent(found.group(2), BodyName.withoutArticle(found.group(1)));
        }
    }

    /** The full name; empty when the letter does not say. */
    Optional<String> fullName(String name) {
        return Optional.ofNullable(fullNames.get(name));
    }
}
