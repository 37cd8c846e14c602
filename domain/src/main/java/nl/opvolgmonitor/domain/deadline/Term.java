package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** A number of units, such as six weeks. */
record Term(int count, TermUnit unit) {

    /** Takes "zes weken", "6 weken", "anderhalf jaar" or "een half jaar". */
    static Optional<Term> take(TokenCursor cursor) {
        int start = cursor.at();
        var counted = cursor.takeNumber()
                .filter(count -> count > 0)
                .flatMap(count -> TermUnit.take(cursor).map(unit -> new Term(count, unit)));
        if (counted.isPresent()) {
            return counted;
        }
        cursor.to(start);
        return TermUnit.take(cursor).map(unit -> new Term(1, unit));
    }

    /** The window from the day of the document on, both days included. */
    Outcome from(LocalDate start) {
        var outcome = Outcome.sure(DeadlineKind.WITHIN, new Window(start, unit.after(start, count)));
        var counted = outcome.withGround("documentdatum " + start).atMost(Resolution.DERIVED);
        return unit == TermUnit.WORKING_DAY
                ? counted.withGround(Convention.WORKING_DAYS.said()).atMost(Resolution.INTERPRETED)
                : counted;
    }

    String period() {
        return unit.period(count);
    }
}
