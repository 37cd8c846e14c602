package nl.opvolgmonitor.domain.observation.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document of the House's register: the parliamentary paper that it is. */
final class DocumentEntry {

    private DocumentEntry() {}

    /** Nothing when it has no number in a dossier. */
    static Optional<HouseReading> reading(HouseEntry entry) {
        return Paper.of(entry).map(paper -> reading(entry, paper));
    }

    private static HouseReading reading(HouseEntry entry, Paper paper) {
        var text = new EntryText();
        var number = text.field(entry.fields(), "DocumentNummer");
        var about = text.fields(entry.fields(), "Onderwerp", "Titel", "Soort", "Datum", "Vergaderjaar");
        var place = paper.place(text);
        var words = new ArrayList<>(about.stream().limit(1).toList());
        words.addAll(place);
        words.addAll(number);
        var proposal = paper.draft().quote(words).quote(about).proposal();
        return HouseReading.of(entry, "Document", text, List.of(proposal));
    }
}
