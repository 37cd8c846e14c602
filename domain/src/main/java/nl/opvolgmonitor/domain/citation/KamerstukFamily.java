package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;

/**
 * Papers announced by a keyword: {@code Kamerstukken II 2009/10, 27858, nr. 88} (Aanwijzingen voor de regelgeving 3.43)
 * and the style of letters, {@code Kamerstuk 28 638, nr. 185}.
 */
final class KamerstukFamily implements Family {

    private static final int MOST_PAPERS = 20;

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        return KamerstukLead.read(cursor).flatMap(lead -> behind(lead, cursor, start));
    }

    private static Optional<Phrase> behind(KamerstukLead lead, Cursor cursor, int start) {
        var dossiers = DossierList.read(cursor, lead.keyword());
        if (dossiers.isEmpty()) {
            return impossible(lead, cursor, start);
        }
        var numbers = SubNumberGrammar.read(cursor);
        if (lead.keyword() == Keyword.HOUSE && !(numbers instanceof SubNumbers.Given)) {
            return Optional.empty();
        }
        var readings = new KamerstukReadings(lead);
        readings.add(dossiers, numbers);
        addFurtherPapers(cursor, readings);
        if (lead.bracketed()) {
            cursor.take(')');
        }
        return Optional.of(Phrase.upTo(cursor, start, readings.all()));
    }

    private static void addFurtherPapers(Cursor cursor, KamerstukReadings readings) {
        boolean more = true;
        for (int papers = 1; more && papers < MOST_PAPERS; papers++) {
            more = cursor.takes(ahead -> furtherPaper(ahead, readings));
        }
    }

    /** In "Kamerstukken 28638, nr. 173 en 31015, nr. 186" the keyword also governs the second paper. */
    private static boolean furtherPaper(Cursor cursor, KamerstukReadings readings) {
        if (!DossierList.separator(cursor)) {
            return false;
        }
        var dossier = DossierGrammar.read(cursor);
        var numbers = SubNumberGrammar.readAnnounced(cursor);
        if (dossier.isEmpty() || numbers instanceof SubNumbers.Absent) {
            return false;
        }
        readings.add(List.of(dossier.get()), numbers);
        return true;
    }

    private static Optional<Phrase> impossible(KamerstukLead lead, Cursor cursor, int start) {
        if (lead.keyword() == Keyword.HOUSE || !DossierGrammar.takeTooLongNumber(cursor)) {
            return Optional.empty();
        }
        SubNumberGrammar.read(cursor);
        return Optional.of(Phrase.upTo(cursor, start, new Reading.Illegible(Warning.DOSSIERNUMMER_ONGELDIG)));
    }
}
