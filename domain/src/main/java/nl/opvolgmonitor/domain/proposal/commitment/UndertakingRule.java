package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Firmness;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code undertakings.txt}: which words make a sentence an undertaking of some form, or keep it from being one.
 *
 * @param form null when the rule says that the sentence is no undertaking
 * @param needs all of these must be in the main clause
 * @param unless none of these may be
 * @param explanation a Dutch sentence for the person who reviews
 */
record UndertakingRule(
        String id,
        int version,
        @Nullable CommitmentForm form,
        @Nullable Firmness firmness,
        Sureness sureness,
        List<Predicate<SentenceView>> needs,
        List<Predicate<SentenceView>> unless,
        String explanation) {

    private static final String NONE = "-";

    static UndertakingRule of(String line) {
        var cells = Arrays.stream(line.split(" *; *", -1)).map(String::strip).toList();
        if (cells.size() != 8) {
            throw new IllegalArgumentException("A rule has eight cells: " + line);
        }
        return new UndertakingRule(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                cells.get(2).equals(NONE) ? null : CommitmentForm.valueOf(cells.get(2)),
                cells.get(3).equals(NONE) ? null : Firmness.valueOf(cells.get(3)),
                Sureness.valueOf(cells.get(4)),
                phrases(cells.get(5), " \\+ "),
                phrases(cells.get(6), " / "),
                cells.get(7));
    }

    /** Parted by {@code parting}; of an exception {@code +} joins what must hold together. */
    private static List<Predicate<SentenceView>> phrases(String cell, String parting) {
        return cell.equals(NONE)
                ? List.of()
                : Arrays.stream(cell.split(parting))
                        .map(UndertakingRule::together)
                        .toList();
    }

    private static Predicate<SentenceView> together(String cell) {
        return Arrays.stream(cell.split(" \\+ "))
                .map(Phrase::condition)
                .reduce(Predicate::and)
                .orElseThrow();
    }

    boolean holdsFor(SentenceView sentence) {
        return needs.stream().allMatch(condition -> condition.test(sentence))
                && unless.stream().noneMatch(condition -> condition.test(sentence));
    }
}
