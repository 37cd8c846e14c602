package nl.opvolgmonitor.api.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;

/** Commitments read in words of which people said that they promise nothing: possibilities, norms, claims, definitions. */
final class FalseObligations {

    private FalseObligations() {}

    static Stream<Difference> in(Seed seed, List<Proposal> proposals) {
        return lines().filter(line -> line.startsWith(seed.name() + ";"))
                .map(line -> line.substring(seed.name().length() + 1))
                .flatMap(words -> proposals.stream()
                        .filter(proposal -> proposal.kind() == Kind.COMMITMENT)
                        .filter(proposal -> restsOn(proposal, seed, words))
                        .map(proposal -> new Difference(
                                seed.name(),
                                "COMMITMENT",
                                "valse verplichting",
                                proposal.key(),
                                proposal.quotes().getFirst().line(),
                                words)));
    }

    private static boolean restsOn(Proposal proposal, Seed seed, String words) {
        var start = seed.text().indexOf(words);
        var first = proposal.quotes().getFirst();
        return start >= 0
                && new Stretch(start, start + words.length()).shared(new Stretch(first.start(), first.end())) > 0;
    }

    private static Stream<String> lines() {
        try (var in = FalseObligations.class.getResourceAsStream("/score/geen-verplichting.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: geen-verplichting.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
