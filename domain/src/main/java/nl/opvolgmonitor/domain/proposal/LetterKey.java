package nl.opvolgmonitor.domain.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;

/** The keys under which records are proposed. */
public final class LetterKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private LetterKey() {}

    /**
     * That of the letter itself: its citation, and without one its sort, day and subject. Others begin with it. A motion
     * takes the citation for itself, so that its paper stands under it.
     */
    public static String of(Letter letter) {
        var head = letter.head();
        boolean motion = letter.genre() == Genre.MOTION;
        return Optional.ofNullable(head.key())
                .map(key -> motion ? key + "/stuk" : key)
                .orElseGet(() -> described(letter));
    }

    /** Without a citation: its sort, its day, and its subject or else its first words. */
    private static String described(Letter letter) {
        var head = letter.head();
        var date = head.date() == null ? "" : head.date().toString();
        var subject = head.subject() == null && head.date() == null ? first(letter) : head.subject();
        return Stream.of(sort(letter), date, subject == null ? "" : subject)
                .map(LetterKey::slug)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String first(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.ofNullable(section.heading()),
                        section.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream())))
                .findFirst()
                .map(Words::text)
                .orElse("");
    }

    /** Words as a part of a key: small letters and digits with hyphens, at most 80; empty when the words have neither. */
    public static String slug(String words) {
        var start = words.substring(0, Math.min(words.length(), 4 * LONGEST));
        var plain = ACCENTS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD))
                .replaceAll("");
        var slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return trimmed(slug.length() > LONGEST + 1 ? cut(slug) : slug);
    }

    private static String sort(Letter letter) {
        return switch (letter.genre()) {
            case LETTER -> "brief";
            case MOTION -> "motie";
            case DEBATE -> "verslag";
            case DECISIONS -> "korte-aantekeningen";
            case RAPPORTEUR -> "rapporteur";
            case OTHER -> "document";
        };
    }

    private static String cut(String slug) {
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 1 ? hyphen : LONGEST);
    }

    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
