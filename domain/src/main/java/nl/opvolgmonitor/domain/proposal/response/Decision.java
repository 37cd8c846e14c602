package nl.opvolgmonitor.domain.proposal.response;

import java.util.Comparator;
import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.response.ResponseType;

/** What the positions on one recommendation come down to, and the one that decides. */
record Decision(ResponseType type, Said deciding, Rule rule, Sureness sureness) {

    private static final int CLEAR = 76;

    /** @param positions at least one */
    static Decision of(List<Said> positions) {
        var first = positions.stream()
                .max(Comparator.comparingInt((Said said) -> rank(said)))
                .orElse(positions.getFirst());
        var earliest = positions.stream()
                .filter(said -> rank(said) == rank(first))
                .findFirst()
                .orElse(first);
        if (isDivided(positions)) {
            return new Decision(ResponseType.PARTIALLY_ACCEPTED, earliest, ResponseRules.DIVIDED, Sureness.LOW);
        }
        return new Decision(earliest.verdict().type(), earliest, rule(earliest), sureness(earliest));
    }

    /** Decisions before inclinations, what is said in the own section before what is said of all. */
    private static int rank(Said said) {
        return said.verdict().weight() * 2 + (said.together() ? 0 : 1);
    }

    private static boolean isDivided(List<Said> positions) {
        var own = positions.stream()
                .filter(said -> said.verdict().weight() >= CLEAR)
                .toList();
        boolean accepts = own.stream().anyMatch(said -> said.verdict().type() == ResponseType.ACCEPTED);
        boolean refuses = own.stream().anyMatch(said -> said.verdict().type() == ResponseType.NOT_ACCEPTED);
        return accepts && refuses;
    }

    private static Rule rule(Said said) {
        if (said.together()) {
            return ResponseRules.TOGETHER;
        }
        if (said.addressed()) {
            return ResponseRules.ADDRESSED;
        }
        return said.verdict().isDecisive() ? ResponseRules.DECIDED : ResponseRules.INCLINED;
    }

    private static Sureness sureness(Said said) {
        if (said.verdict().weight() >= CLEAR) {
            return said.together() || said.addressed() ? Sureness.MEDIUM : Sureness.HIGH;
        }
        return said.verdict().weight() >= 40 ? Sureness.MEDIUM : Sureness.LOW;
    }
}
