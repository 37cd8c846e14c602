package nl.opvolgmonitor.domain.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * The texts by which one may be a repetition of another: a recommendation repeated in a later report, a promise made again,
 * a motion that a letter names by its title alone.
 */
final class Wordings {

    /** By kind the components that say what it is about. */
    private static final Map<Kind, List<String>> COMPONENTS = Map.of(
            Kind.RECOMMENDATION, List.of("text"),
            Kind.COMMITMENT, List.of("text"),
            Kind.MOTION, List.of("title", "request", "dictum"));

    static final Set<Kind> KINDS = COMPONENTS.keySet();

    /** Of the words of two texts, from which one may be a repetition of the other. */
    private static final double LIKE = 0.7;

    /** Fewer words than these are alike by chance. */
    private static final int ENOUGH = 5;

    private final List<Set<String>> texts;

    private Wordings(Stream<String> texts) {
        this.texts =
                texts.map(Wording::set).filter(words -> words.size() >= ENOUGH).toList();
    }

    static Wordings of(Collection<String> texts) {
        return new Wordings(texts.stream());
    }

    static Wordings of(Kind kind, Map<String, Object> fields) {
        return new Wordings(COMPONENTS.getOrDefault(kind, List.of()).stream()
                .map(fields::get)
                .flatMap(Wordings::texts));
    }

    private static Stream<String> texts(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    /** How much of the words of the most alike two of the texts is equal, in Dutch; nothing when that is too little. */
    Optional<String> likeness(Wordings other) {
        return texts.stream()
                .flatMap(one -> other.texts.stream().map(two -> Wording.likeness(one, two)))
                .filter(likeness -> likeness >= LIKE)
                .max(Double::compare)
                .map(most -> "bijna dezelfde tekst (%d %% van de woorden)".formatted(Math.round(most * 100)));
    }
}
