package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Publication ids of debates: {@code h-tk-20192020-80-3}, also with a version, {@code h-tk-20192020-80-3-n1}. */
final class DebateIdFamily implements Family {

    private static final int MOST_DIGITS = 5;
    private static final int MOST_PARTS = 3;

    private final YearRepair years;

    DebateIdFamily(YearRepair years) {
        this.years = years;
    }

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId() || !cursor.takeText("h-")) {
            return Optional.empty();
        }
        var session = SessionGrammar.readInId(cursor, years);
        var parts = parts(cursor);
        var version = cursor.attempt(IdSegment::version).orElse("");
        return session.filter(known -> !parts.isEmpty())
                .map(known -> known.reading((house, year) -> debate(house, year, parts, version)))
                .map(reading -> Phrase.upTo(cursor, start, reading));
    }

    private static List<String> parts(Cursor cursor) {
        return Stream.generate(() -> cursor.attempt(DebateIdFamily::part))
                .limit(MOST_PARTS)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> part(Cursor cursor) {
        return cursor.take('-') ? cursor.takeNumber(MOST_DIGITS) : Optional.empty();
    }

    private static Cited debate(House house, ParliamentaryYear year, List<String> parts, String version) {
        if (parts.size() == 2 && version.isEmpty()) {
            return new Handelingen(house, year, new Debate(parts.getFirst(), parts.getLast()));
        }
        var place = String.join("-", parts);
        return new Verbatim("h-%s-%s-%s%s".formatted(house.code(), year.code(), place, version));
    }
}
