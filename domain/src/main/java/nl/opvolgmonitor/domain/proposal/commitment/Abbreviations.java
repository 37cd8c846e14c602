package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Letter;

/** What short names stand for in one letter: "het Expertisecentrum Mensenhandel en Mensensmokkel (hierna: EMM)". */
final class Abbreviations {

    private static final Pattern HEREAFTER = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}'’-]*|en|van|voor|tegen|de|der)(?: (?:\\p{Lu}[\\p{L}'’-]*|en|van|voor|tegen|de|der)){0,12}) ?\\((?:hierna:? ?)?(?:de |het )?([\\p{Lu}][\\p{L}-]{1,12})\\)");

    private final Map<String, String> fullNames = new HashMap<>();

    static Abbreviations in(Letter letter) {
        var abbreviations = new Abbreviations();
        letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .forEach(sentence -> abbreviations.read(sentence.text()));
        return abbreviations;
    }

    private void read(String sentence) {
        var found = HEREAFTER.matcher(sentence.replaceAll("\\s+\\(", " ("));
        while (found.find()) {
            fullNames.putIfAbsent(found.group(2), found.group(1).replaceFirst("^(?:en|van|voor|de|der|tegen) ", ""));
        }
    }

    /** The full name, or the name itself when the letter does not say. */
    String fullName(String name) {
        return fullNames.getOrDefault(name, name);
    }
}
