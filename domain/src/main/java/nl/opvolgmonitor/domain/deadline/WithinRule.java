package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** A term counted from the document or from something else: "binnen drie maanden", "zes weken na ontvangst". */
final class WithinRule implements DeadlineRule {

    private static final List<String> BINNEN = List.of(
            "uiterlijk binnen een termijn van",
            "uiterlijk binnen",
            "binnen een termijn van",
            "binnen een periode van",
            "binnen nu en",
            "binnen de",
            "binnen",
            "uiterlijk");
    private static final List<String> FROM_DOCUMENT = List.of(
            "na heden",
            "na vandaag",
            "na nu",
            "vanaf heden",
            "vanaf nu",
            "na dagtekening van deze brief",
            "na dagtekening",
            "na verzending van deze brief",
            "na deze brief");

    @Override
    public RuleName name() {
        return new RuleName("binnen", 1);
    }

    @Override
    public Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis) {
        var announced = cursor.takeOneOf(BINNEN);
        return Term.take(cursor).flatMap(term -> outcome(term, announced.orElse(""), cursor, basis));
    }

    private static Optional<Outcome> outcome(Term term, String announced, TokenCursor cursor, Basis basis) {
        if (cursor.takeOneOf(FROM_DOCUMENT).isPresent()) {
            return Optional.of(fromDocument(term, basis));
        }
        int before = cursor.at();
        if (isAnchored(cursor)) {
            return Optional.of(anchored(before, cursor));
        }
        cursor.to(before);
        return announced.startsWith("binnen") || announced.startsWith("uiterlijk binnen")
                ? Optional.of(fromDocument(term, basis))
                : Optional.empty();
    }

    private static boolean isAnchored(TokenCursor cursor) {
        return cursor.take("na") && Clause.takePhrase(cursor);
    }

    private static Outcome anchored(int before, TokenCursor cursor) {
        String anchor = Clause.words(cursor, before + 1);
        return Outcome.open(
                DeadlineKind.WITHIN, "Op welke dag begint de termijn? Die loopt vanaf: %s.".formatted(anchor));
    }

    private static Outcome fromDocument(Term term, Basis basis) {
        return basis.date().map(term::from).orElseGet(() -> Outcome.withoutDate(DeadlineKind.WITHIN));
    }
}
