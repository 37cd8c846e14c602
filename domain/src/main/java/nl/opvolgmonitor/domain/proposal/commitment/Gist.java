package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What words are about: the beginnings of those that are not about parliament, time or pledging itself. */
record Gist(Set<String> stems) {

    private static final Pattern WORD = Pattern.compile("(?u)\\p{L}{2,}");
    private static final int SHORTEST = 4;
    private static final int STEM = 6;
    private static final Set<String> ABOUT_NOTHING = Lexicon.of("about-nothing");

    static Gist of(String text) {
        return new Gist(WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(Gist::isTelling)
                .map(Gist::stem)
                .collect(Collectors.toSet()));
    }

    /** Abbreviations tell, however short. */
    private static boolean isTelling(String word) {
        boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
        return (abbreviation || word.length() >= SHORTEST) && !ABOUT_NOTHING.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    Gist and(Gist other) {
        var both = new HashSet<>(stems);
        both.addAll(other.stems);
        return new Gist(both);
    }

    /** How many of the stems the other has too. */
    long shared(Gist other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    int size() {
        return stems.size();
    }
}
