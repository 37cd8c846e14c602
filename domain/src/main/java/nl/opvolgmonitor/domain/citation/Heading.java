package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A printed heading: what it cites, and over how many lines it stretches. */
record Heading(Phrase phrase, int lines) {

    /** The heading that begins on the first of these lines and ends on one of them. */
    static Optional<Heading> at(List<HeadingLine> lines) {
        var dossiers = new ArrayList<Dossier>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).dossier().ifPresent(dossiers::add);
            if (dossiers.isEmpty()) {
                return Optional.empty();
            }
            var number = lines.get(i).number();
            if (number.isPresent()) {
                return Optional.of(of(lines.getFirst().start(), number.get(), dossiers, i + 1));
            }
        }
        return Optional.empty();
    }

    private static Heading of(int start, HeadingLine.SubNumberPlace number, List<Dossier> dossiers, int lines) {
        var readings = new KamerstukReadings(KamerstukLead.none());
        readings.add(dossiers, SubNumbers.Given.one(number.value()));
        return new Heading(new Phrase(start, number.end(), readings.all()), lines);
    }
}
