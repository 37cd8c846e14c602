package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;

/** All families, those with the most particular shape first. */
final class Families {

    private Families() {}

    static List<Family> all(YearRepair years) {
        var ids = ids(years);
        var all = new ArrayList<Family>();
        all.add(new AddressFamily(ids));
        all.addAll(ids);
        all.add(new KamervragenFamily(years));
        all.add(new KamervragenNumberFamily(years));
        all.add(new HandelingenFamily(years));
        all.add(new KamerstukFamily());
        all.add(new TrailingKeywordFamily());
        all.add(new MotionNumberFamily());
        all.add(new AddedToBillFamily());
        all.add(new BracketedPairFamily());
        all.add(new GazetteFamily());
        return all;
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
