package nl.opvolgmonitor.persistence.search;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.search.Respelling;
import nl.opvolgmonitor.persistence.register.Doors;

/** The words that occur in what may be seen. */
@Singleton
final class Vocabulary {

    private static final int SHORTEST = 5;

    /** How alike by trigrams, from 0 to 1: what was not found at all may be misread further. */
    private static final double ALIKE = 0.55;

    private static final double SOMEWHAT_ALIKE = 0.42;
    private static final int MOST_WORDS = 6;

    private final Doors doors;

    Vocabulary(Doors doors) {
        this.doors = doors;
    }

    /** Of the first few longer words those that have others much like them. */
    List<Respelling> alike(List<String> words, boolean unknown) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit))
                .limit(MOST_WORDS)
                .map(word -> new Respelling(word, alike(word, unknown ? SOMEWHAT_ALIKE : ALIKE)))
                .filter(respelling -> !respelling.read().isEmpty())
                .toList();
    }

    private List<String> alike(String word, double threshold) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(SearchSql.ALIKE)
                        .bind("typed", word)
                        .bind("alike", threshold)
                        .mapTo(String.class)
                        .list());
    }
}
