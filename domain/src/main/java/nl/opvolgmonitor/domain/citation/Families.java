package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.stream.Stream;

/** All families, those with the most particular shape first. */
final class Families {

    private Families() {}

    static List<Family> all(YearRepair years) {
        var ids = ids(years);
        return Stream.of(List.<Family>of(new AddressFamily(ids)), ids, printed(years))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Family> printed(YearRepair years) {
        return List.of(
                new KamervragenFamily(years),
                new KamervragenNumberFamily(years),
                new HandelingenFamily(years),
                new KamerstukFamily(),
                new TrailingKeywordFamily(),
                new MotionNumberFamily(),
                new AddedToBillFamily(),
                new BracketedPairFamily(),
                new GazetteFamily());
    }

    /** Those that need no words around them. */
    static List<Family> ids(YearRepair years) {
        return List.of(
                new OpaqueIdFamily(),
                new KamerstukIdFamily(),
                new DebateIdFamily(years),
                new KamervragenIdFamily(years),
                new GazetteIdFamily(),
                new NumberedIdFamily(),
                new LawFamily(),
                new EcliFamily());
    }
}
