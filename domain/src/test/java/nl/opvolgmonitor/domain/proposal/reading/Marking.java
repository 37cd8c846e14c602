package nl.opvolgmonitor.domain.proposal.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.commitment.CommitmentReader;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.register.Kind;

/** Lays what is read in passages beside what stands in them, and counts for each kind. */
final class Marking {

    /** Of these, whatever is not expected counts as invented; of other kinds only what is missed counts. */
    private static final Set<Kind> COUNTED = Set.of(
            Kind.COMMITMENT,
            Kind.MOTION,
            Kind.MOTION_DECISION,
            Kind.MOTION_APPRECIATION,
            Kind.MOTION_EXECUTION,
            Kind.RECOMMENDATION,
            Kind.RESPONSE,
            Kind.CITATION);

    private static final ReadLetter READER =
            new ReadLetter(new CommitmentReader(new DeadlineReader(RecessCalendar.empty())));

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    private final List<String> differences = new ArrayList<>();

    /** How many stand in the passages, were read, and are right. */
    record Count(int expected, int read, int right) {

        double f1() {
            return expected + read == 0 ? 1 : 2.0 * right / (expected + read);
        }

        Count and(int more, int found, int good) {
            return new Count(expected + more, read + found, right + good);
        }
    }

    static Marking of(List<Passage> passages) {
        var marking = new Marking();
        passages.forEach(marking::read);
        return marking;
    }

    Map<Kind, Count> counts() {
        return counts;
    }

    List<String> differences() {
        return differences;
    }

    private void read(Passage passage) {
        var proposals = READER.in(LetterReader.read(passage.document()));
        var used = new HashSet<Proposal>();
        for (var expected : passage.expected()) {
            var found = proposals.stream()
                    .filter(proposal -> !used.contains(proposal) && expected.isMadeBy(proposal))
                    .findFirst();
            found.ifPresent(used::add);
            count(expected.kind(), 1, 0, found.isPresent() ? 1 : 0);
            if (found.isEmpty()) {
                differences.add(passage.name() + " gemist " + expected);
            }
            deadline(passage, expected, found.orElse(null), proposals);
        }
        proposals.stream()
                .filter(proposal -> COUNTED.contains(proposal.kind()) || used.contains(proposal))
                .forEach(proposal -> invented(passage, proposal, used.contains(proposal)));
        proposals.stream().filter(Marking::isDue).forEach(due -> count(Kind.DEADLINE, 0, 1, 0));
    }

    private void invented(Passage passage, Proposal proposal, boolean expected) {
        count(proposal.kind(), 0, 1, 0);
        if (!expected) {
            differences.add(passage.name() + " verzonnen " + proposal.kind() + " " + proposal.rule() + " "
                    + proposal.fields() + " | " + Expected.plain(proposal));
        }
    }

    private void deadline(
            Passage passage,
            Expected expected,
            @org.jspecify.annotations.Nullable Proposal commitment,
            List<Proposal> proposals) {
        if (expected.deadline() == null) {
            return;
        }
        boolean none = expected.deadline().equals("-");
        var read = proposals.stream()
                .filter(Marking::isDue)
                .filter(due -> commitment != null
                        && commitment.key().equals(due.fields().get("subject")))
                .map(due -> String.valueOf(due.fields().get("raw")).replaceAll("\\s+", " "))
                .findFirst()
                .orElse("-");
        boolean right = commitment != null && isSame(read, expected.deadline());
        count(Kind.DEADLINE, none ? 0 : 1, 0, !none && right ? 1 : 0);
        if (!right) {
            differences.add(passage.name() + " termijn " + read + " in plaats van " + expected.deadline() + " | "
                    + expected.words());
        }
    }

    /** "Eind dit jaar" and "nog eind dit jaar" are the same words; fewer than half of them are others. */
    private static boolean isSame(String read, String expected) {
        var one = read.toLowerCase(Locale.ROOT);
        var other = expected.toLowerCase(Locale.ROOT);
        boolean within = one.contains(other) || other.contains(one);
        return one.equals(other)
                || (within && 2 * Math.min(one.length(), other.length()) >= Math.max(one.length(), other.length()));
    }

    private static boolean isDue(Proposal proposal) {
        return proposal.kind() == Kind.DEADLINE
                && !"NONE".equals(proposal.fields().get("kind"));
    }

    private void count(Kind kind, int expected, int read, int right) {
        counts.merge(
                kind,
                new Count(expected, read, right),
                (one, other) -> one.and(other.expected(), other.read(), other.right()));
    }
}
