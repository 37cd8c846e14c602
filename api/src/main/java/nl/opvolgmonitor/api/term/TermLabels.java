package nl.opvolgmonitor.api.term;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermLog;

/** What terms are called in an answer, all of them read at once. */
@Singleton
public final class TermLabels {

    private final Batch<TermId, String> names;

    TermLabels(TermLog log) {
        names = new Batch<>("TermName", (terms, at) -> {
            var known = log.terms().knownAt(at.known());
            return terms.stream().collect(Collectors.toMap(Function.identity(), known::name));
        });
    }

    /** In Dutch; the code in ordinary letters when there is no such term. */
    public CompletionStage<String> of(TermId term, Reading reading) {
        return reading.one(names, term);
    }
}
