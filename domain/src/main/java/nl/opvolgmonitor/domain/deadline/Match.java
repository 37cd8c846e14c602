package nl.opvolgmonitor.domain.deadline;

import java.util.List;

/**
 * A rule that read something, and between which tokens.
 *
 * @param end not included
 */
record Match(RuleName rule, int start, int end, Outcome outcome) {

    DeadlineReading reading(String text, List<Token> tokens, Basis basis) {
        int from = tokens.get(start).start();
        int until = tokens.get(end - 1).end();
        var window = outcome.window();
        return new DeadlineReading(
                from,
                until,
                text.substring(from, until),
                outcome.kind(),
                window.earliest(),
                window.latest(),
                outcome.event(),
                outcome.yearFrom() != null,
                outcome.yearFrom(),
                outcome.grounds(),
                outcome.certainty(),
                outcome.recursEvery(),
                outcome.reviewOn(),
                isPast(window, basis),
                outcome.question(),
                rule.id(),
                rule.version());
    }

    private static boolean isPast(Window window, Basis basis) {
        var latest = window.latest();
        return latest != null && basis.date().filter(latest::isBefore).isPresent();
    }
}
