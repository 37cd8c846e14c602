package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule makes of the words, wherever they stand. */
record Outcome(
        DeadlineKind kind,
        Window window,
        @Nullable String event,
        @Nullable String yearFrom,
        List<String> resolvedWith,
        Resolution certainty,
        @Nullable String recursEvery,
        @Nullable LocalDate reviewOn,
        @Nullable String question) {

    private static final int REVIEW_MONTHS = 6;
    private static final String NO_DATE =
            "Wat is de datum van het document? Zonder die datum is niet te zeggen welke dag bedoeld is.";

    static Outcome sure(DeadlineKind kind, Window window) {
        return new Outcome(kind, window, null, null, List.of(), Resolution.SURE, null, null, null);
    }

    static Outcome open(DeadlineKind kind, @Nullable String question) {
        return new Outcome(kind, Window.UNKNOWN, null, null, List.of(), Resolution.UNRESOLVED, null, null, question);
    }

    /** For words that only mean a day when the date of the document is known. */
    static Outcome withoutDate(DeadlineKind kind) {
        return open(kind, NO_DATE);
    }

    static Outcome every(String period) {
        return new Outcome(
                DeadlineKind.RECURRING, Window.UNKNOWN, null, null, List.of(), Resolution.SURE, period, null, null);
    }

    /** Words that give no last day; a person looks again half a year after the document. */
    static Outcome vague(Basis basis, boolean fromDocument) {
        var date = basis.documentDate();
        var window = new Window(fromDocument ? date : null, null);
        var review = date == null ? null : date.plusMonths(REVIEW_MONTHS);
        var with = date == null ? List.<String>of() : List.of(Convention.REVIEW.said());
        return new Outcome(DeadlineKind.VAGUE, window, null, null, with, Resolution.UNRESOLVED, null, review, null);
    }

    Outcome withEvent(String code) {
        return new Outcome(kind, window, code, yearFrom, resolvedWith, certainty, recursEvery, reviewOn, question);
    }

    Outcome withYearFrom(Basis basis) {
        var counted = withGround(basis.said());
        return new Outcome(
                        kind,
                        window,
                        event,
                        basis.said(),
                        counted.resolvedWith,
                        certainty,
                        recursEvery,
                        reviewOn,
                        question)
                .atMost(Resolution.DERIVED);
    }

    Outcome withGround(String ground) {
        var grounds = Stream.concat(resolvedWith.stream(), Stream.of(ground))
                .distinct()
                .toList();
        return new Outcome(kind, window, event, yearFrom, grounds, certainty, recursEvery, reviewOn, question);
    }

    Outcome withReview(@Nullable LocalDate day) {
        return new Outcome(kind, window, event, yearFrom, resolvedWith, certainty, recursEvery, day, question);
    }

    /** No surer than this. */
    Outcome atMost(Resolution limit) {
        var least = limit.compareTo(certainty) > 0 ? limit : certainty;
        return new Outcome(kind, window, event, yearFrom, resolvedWith, least, recursEvery, reviewOn, question);
    }

    @Nullable
    String grounds() {
        return resolvedWith.isEmpty() ? null : resolvedWith.stream().collect(Collectors.joining("; "));
    }
}
