package nl.opvolgmonitor.domain.signal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.source.Citation;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.DefectType;
import nl.opvolgmonitor.domain.source.Document;

/** R21: a citation, date or sum in a source cannot be right. The source is never repaired. */
final class SourceDefective implements Finder {

    private static final SignalRule RULE = new SignalRule(
            21,
            1,
            "bron klopt niet",
            "In een stuk staat een onjuiste of tegenstrijdige verwijzing, datum of optelsom. Het register laat de bron zoals zij is.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<DefectType> HARD = Set.of(DefectType.CITATION, DefectType.DATE_CONFLICT, DefectType.SUM);

    @Override
    public Stream<Signal> in(View view) {
        return view.register().all(Document.class).stream().flatMap(document -> signal(view, document).stream());
    }

    private static Optional<Signal> signal(View view, Document document) {
        var facts = Stream.concat(citations(view, document.key()), defects(view, document.key()))
                .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.sure(RULE, document.key(), document.entry().effectiveFrom(), facts));
    }

    private static Stream<SignalFact> citations(View view, Key document) {
        return view.register().by(Citation.class, Citation.CITING, document).stream()
                .filter(citation -> !citation.valid())
                .map(citation -> SignalFact.of(
                        citation.key(), Said.CITATION_INVALID, citation.raw(), String.valueOf(citation.problem())));
    }

    private static Stream<SignalFact> defects(View view, Key document) {
        return view.register().by(Defect.class, Defect.DOCUMENT, document).stream()
                .filter(defect -> HARD.contains(defect.type()))
                .map(defect -> SignalFact.of(
                        defect.key(), Said.SOURCE_DEFECT, defect.type(), defect.raw(), defect.explanation()));
    }
}
