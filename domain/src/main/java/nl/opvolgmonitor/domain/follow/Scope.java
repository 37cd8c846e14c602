package nl.opvolgmonitor.domain.follow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * What a follow reaches.
 *
 * @param records what is followed, and the commitments that aim at it
 * @param offices those that are followed or promised something of it: of these only who holds them
 */
public record Scope(Set<Key> records, Set<Key> offices) {

    public Scope {
        records = Set.copyOf(records);
        offices = Set.copyOf(offices);
    }

    /** The followed record that this is news of; empty when it is of none. */
    Optional<Key> concernedBy(News news) {
        if (records.contains(news.record())) {
            return Optional.of(news.record());
        }
        var reached = news.kind() == Kind.TENURE
                ? Stream.concat(news.about().stream().filter(offices::contains), of(news))
                : of(news);
        return reached.min(Key::compareTo);
    }

    private Stream<Key> of(News news) {
        return news.about().stream().filter(records::contains);
    }
}
