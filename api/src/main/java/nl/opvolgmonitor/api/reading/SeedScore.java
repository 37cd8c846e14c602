package nl.opvolgmonitor.api.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.opvolgmonitor.domain.proposal.Proposal;

/** Lays the proposals from one source beside what people registered from it. */
final class SeedScore {

    private final Seed seed;
    private final List<Proposal> proposals;
    private final List<KindScore> scores = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private SeedScore(Seed seed) {
        this.seed = seed;
        this.proposals = Reading.of(seed.text(), null).proposals();
    }

    static SeedScore of(Seed seed) {
        var score = new SeedScore(seed);
        new TreeSet<>(KeyFields.OF.keySet()).forEach(score::read);
        FalseObligations.in(seed, score.proposals).forEach(score.differences::add);
        return score;
    }

    List<KindScore> scores() {
        return List.copyOf(scores);
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    private void read(String kind) {
        var expected = seed.records().stream()
                .filter(record -> record.kind().equals(kind) && !record.places().isEmpty())
                .toList();
        var proposed = proposals.stream()
                .filter(proposal -> proposal.kind().name().equals(kind))
                .toList();
        var pairs = Pairing.of(expected, proposed);
        var right =
                pairs.entrySet().stream().filter(pair -> isRight(kind, pair)).count();
        scores.add(new KindScore(kind, expected.size(), proposed.size(), pairs.size(), (int) right));
        expected.stream().filter(record -> !pairs.containsKey(record)).forEach(this::missed);
        proposed.stream().filter(proposal -> !pairs.containsValue(proposal)).forEach(this::invented);
    }

    private boolean isRight(String kind, Map.Entry<SeedRecord, Proposal> pair) {
        var different = KeyFields.differences(
                kind, pair.getKey().fields(), pair.getValue().fields());
        if (!different.isEmpty()) {
            add(kind, "verschilt", pair.getKey().key(), line(pair.getValue()), String.join("; ", different));
        }
        return different.isEmpty();
    }

    private void missed(SeedRecord record) {
        var start = record.places().stream()
                .min(Comparator.comparingInt(Stretch::start))
                .orElseThrow();
        var line = 1
                + (int) seed.text()
                        .substring(0, start.start())
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
        add(record.kind(), "gemist", record.key(), line, seed.text().substring(start.start(), start.end()));
    }

    private void invented(Proposal proposal) {
        add(
                proposal.kind().name(),
                "verzonnen",
                proposal.key(),
                line(proposal),
                proposal.quotes().getFirst().raw());
    }

    private void add(String kind, String sort, String key, int line, String detail) {
        differences.add(new Difference(seed.name(), kind, sort, key, line, detail));
    }

    private static int line(Proposal proposal) {
        return proposal.quotes().getFirst().line();
    }
}
