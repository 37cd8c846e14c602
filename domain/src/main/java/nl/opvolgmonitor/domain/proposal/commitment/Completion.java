package nl.opvolgmonitor.domain.proposal.commitment;

import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;

/** "Naar verwachting is het onderzoek medio 2024 gereed": no promise of its own, but when the one before it is due. */
final class Completion {

    private static final Phrase DONE = Phrase.of(
            "gereed|afgerond|opgeleverd|klaar|beschikbaar|verwacht|oplevering|afronding|voorzien|gepland|voltooid|verschijnen|verschijnt|rond|ronden");
    private static final Phrase KNOWN = Phrase.of("het|dit|dat|deze|de|die|diens *onderzoek|*rapport|*evaluatie|"
            + "*verkenning|*studie|resultaten|*analyse|uitkomsten|eindrapport|oplevering|afronding|*plan|"
            + "*handreiking|*advies|*voorstel|wetsvoorstel|publicatie|bevindingen|herziening");
    private static final Phrase ONESELF = Phrase.of("ik|wij|we");
    private static final Phrase ROUNDED = Phrase.of("rond|ronden|verwacht|verwachten dit|dat|deze");
    private static final Phrase NOTHING_ELSE = Phrase.of("oplevering|afronding|het|dit|dat");

    private Completion() {}

    /** Whether the sentence says so of the measure, which then has its deadline. */
    static boolean adds(Measure before, Place place, Terms terms) {
        if (!isAwaited(before, place) || !place.says(DONE) || !isOfTheSame(place)) {
            return false;
        }
        var term = terms.in(place, CommitmentForm.WRITTEN_PLEDGE, null);
        if (term.filter(found -> isDated(found.reading())).isEmpty()) {
            return false;
        }
        term.ifPresent(before::due);
        before.add(place);
        return true;
    }

    private static boolean isAwaited(Measure before, Place place) {
        var due = before.term();
        return !before.isEarlier()
                && before.form() != CommitmentForm.COMPLETED_ACTION
                && (due == null || !isDated(due.reading()))
                && place.isNear(before.place())
                && place.at() == before.last().at() + 1;
    }

    private static boolean isDated(DeadlineReading reading) {
        return reading.latest() != null
                || reading.earliest() != null
                || reading.kind().isDated();
    }

    private static boolean isOfTheSame(Place place) {
        var subject = place.view().subject();
        boolean told = ONESELF.isIn(subject)
                && (KNOWN.isIn(place.view().main()) || ROUNDED.isIn(place.view().main()));
        return told || KNOWN.isIn(subject) || (subject.size() == 1 && NOTHING_ELSE.isIn(subject)) || startsBare(place);
    }

    /** "Oplevering is voorzien in mei": of what, the sentence before says. */
    private static boolean startsBare(Place place) {
        var tokens = place.view().tokens();
        return NOTHING_ELSE.isIn(tokens.subList(0, Math.min(1, tokens.size())));
    }
}
