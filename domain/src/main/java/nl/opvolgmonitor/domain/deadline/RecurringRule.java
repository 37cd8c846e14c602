package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that comes back: "halfjaarlijks", "elk kwartaal", "twee keer per jaar", "één keer per drie maanden". */
final class RecurringRule implements DeadlineRule {

    private static final int DAYS_IN_YEAR = 365;
    private static final int MONTHS_IN_YEAR = 12;
    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("wekelijks", "P1W"),
            Map.entry("tweewekelijks", "P2W"),
            Map.entry("maandelijks", "P1M"),
            Map.entry("tweemaandelijks", "P2M"),
            Map.entry("driemaandelijks", "P3M"),
            Map.entry("kwartaalsgewijs", "P3M"),
            Map.entry("viermaandelijks", "P4M"),
            Map.entry("zesmaandelijks", "P6M"),
            Map.entry("halfjaarlijks", "P6M"),
            Map.entry("jaarlijks", "P1Y"),
            Map.entry("tweejaarlijks", "P2Y"),
            Map.entry("driejaarlijks", "P3Y"),
            Map.entry("vierjaarlijks", "P4Y"),
            Map.entry("vijfjaarlijks", "P5Y"));
    private static final List<String> EACH = List.of("elk", "elke", "ieder", "iedere", "per", "om de", "om het");
    private static final List<String> MONEY = List.of("miljoen", "miljard", "euro", "mln");

    @Override
    public RuleName name() {
        return new RuleName("periodiek", 1);
    }

    @Override
    public Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis) {
        return takePeriod(cursor).map(Outcome::every);
    }

    private static Optional<String> takePeriod(TokenCursor cursor) {
        int start = cursor.at();
        var adverb = takeAdverb(cursor);
        if (adverb.isPresent()) {
            return adverb;
        }
        cursor.to(start);
        var times = takeTimes(cursor);
        if (times.isPresent()) {
            return times.flatMap(count -> takeTimesPer(cursor, count));
        }
        cursor.to(start);
        return takeEach(cursor);
    }

    private static Optional<String> takeAdverb(TokenCursor cursor) {
        String word = cursor.peek(0);
        var adverb = ADVERBS.keySet().stream()
                .filter(one -> word.equals(one) || word.equals(one + "e"))
                .findFirst();
        adverb.ifPresent(one -> cursor.to(cursor.at() + 1));
        return adverb.map(ADVERBS::get);
    }

    private static Optional<Integer> takeTimes(TokenCursor cursor) {
        if (cursor.take("eens") || cursor.take("eenmaal")) {
            return Optional.of(1);
        }
        if (cursor.take("tweemaal")) {
            return Optional.of(2);
        }
        if (cursor.take("driemaal")) {
            return Optional.of(3);
        }
        return cursor.takeNumber().filter(count -> isTimes(cursor));
    }

    private static boolean isTimes(TokenCursor cursor) {
        return cursor.takeOneOf(List.of("keer", "maal", "x")).isPresent();
    }

    private static Optional<String> takeTimesPer(TokenCursor cursor, int times) {
        boolean per = cursor.takeOneOf(List.of("per", "in de", "in het")).isPresent();
        return per && times > 0 ? Term.take(cursor).flatMap(term -> period(times, term)) : Optional.empty();
    }

    private static Optional<String> period(int times, Term term) {
        if (times == 1) {
            return Optional.of(term.period());
        }
        boolean yearly = term.unit() == TermUnit.YEAR && term.count() == 1 && times <= DAYS_IN_YEAR;
        return yearly ? Optional.of(partOfYear(times)) : Optional.empty();
    }

    private static String partOfYear(int times) {
        return MONTHS_IN_YEAR % times == 0
                ? TermUnit.MONTH.period(MONTHS_IN_YEAR / times)
                : TermUnit.DAY.period(DAYS_IN_YEAR / times);
    }

    /** "Per jaar" by itself is a rate, and only about money a term. */
    private static Optional<String> takeEach(TokenCursor cursor) {
        boolean money = MONEY.contains(cursor.peek(-1));
        var each = cursor.takeOneOf(EACH);
        if (each.isEmpty() || (each.get().equals("per") && !money)) {
            return Optional.empty();
        }
        return Term.take(cursor).map(Term::period);
    }
}
