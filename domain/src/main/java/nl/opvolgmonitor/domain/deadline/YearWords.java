package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Which year words mean: one that is given, one counted from the document, or the one that fits. */
record YearWords(How how, int value) {

    private static final int SEARCHED = 9;
    private static final List<String> THIS = List.of(
            "dit jaar", "dit kalenderjaar", "het lopende jaar", "het lopende kalenderjaar", "dit begrotingsjaar");
    private static final List<String> NEXT =
            List.of("volgend jaar", "volgend kalenderjaar", "komend jaar", "komend kalenderjaar", "aankomend jaar");
    private static final List<String> GONE =
            List.of("jl .", "jl", "j . l .", "j . l", "jongstleden", "laatstleden", "l . l .", "ll .", "ll");
    private static final List<String> COMING = List.of("aanstaande", "a . s .", "a . s", "eerstkomende");

    /** How a year is said. */
    enum How {
        GIVEN,
        COUNTED,
        MISSING,
        GONE
    }

    static final YearWords MISSING = new YearWords(How.MISSING, 0);

    static YearWords given(int year) {
        return new YearWords(How.GIVEN, year);
    }

    static YearWords counted(int yearsOn) {
        return new YearWords(How.COUNTED, yearsOn);
    }

    /** Takes the year behind a day, month or season; without one the cursor stays where it is. */
    static YearWords take(TokenCursor cursor) {
        int before = cursor.at();
        if (!cursor.take("van")) {
            cursor.take("in");
        }
        cursor.takeOneOf(List.of("het jaar", "kalenderjaar", "het kalenderjaar"));
        return takeExplicit(cursor).or(() -> takeCounted(cursor)).orElseGet(() -> takeSide(cursor, before));
    }

    /** Takes "2021" or "dit jaar". */
    static Optional<YearWords> takeNamed(TokenCursor cursor) {
        return takeExplicit(cursor).or(() -> takeCounted(cursor));
    }

    private static Optional<YearWords> takeExplicit(TokenCursor cursor) {
        return cursor.takeYear().map(YearWords::given);
    }

    private static Optional<YearWords> takeCounted(TokenCursor cursor) {
        if (cursor.takeOneOf(THIS).isPresent()) {
            return Optional.of(counted(0));
        }
        return cursor.takeOneOf(NEXT).map(word -> counted(1));
    }

    private static YearWords takeSide(TokenCursor cursor, int before) {
        cursor.to(before);
        if (cursor.takeOneOf(GONE).isPresent()) {
            return new YearWords(How.GONE, 0);
        }
        cursor.takeOneOf(COMING);
        return MISSING;
    }

    boolean isGiven() {
        return how == How.GIVEN;
    }

    boolean isNamed() {
        return how == How.GIVEN || how == How.COUNTED;
    }

    boolean isGone() {
        return how == How.GONE;
    }

    /**
     * The year, when it can be known.
     *
     * @param edge the day that decides in a year whether it lies before or after the document
     */
    Optional<Integer> resolve(Basis basis, IntFunction<Optional<LocalDate>> edge) {
        return switch (how) {
            case GIVEN -> Optional.of(value);
            case COUNTED -> basis.date().map(date -> date.getYear() + value);
            case MISSING -> basis.date().flatMap(date -> basis.backwards() ? last(date, edge) : next(date, edge));
            case GONE -> basis.date().flatMap(date -> last(date, edge));
        };
    }

    private static Optional<Integer> next(LocalDate date, IntFunction<Optional<LocalDate>> edge) {
        for (int year = date.getYear() - 1; year <= date.getYear() + SEARCHED; year++) {
            if (edge.apply(year).filter(day -> !day.isBefore(date)).isPresent()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> last(LocalDate date, IntFunction<Optional<LocalDate>> edge) {
        for (int year = date.getYear() + 1; year >= date.getYear() - SEARCHED; year--) {
            if (edge.apply(year).filter(day -> !day.isAfter(date)).isPresent()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }
}
