package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one or more dossiers, at most twenty: {@code 36222 en 31015}, {@code 28 638, 31 015 en 19 637}. */
final class DossierList {

    private static final int MOST = 20;

    private DossierList() {}

    /** Empty when there is not even one. */
    static List<Dossier> read(Cursor cursor, Keyword keyword) {
        var dossiers = new ArrayList<Dossier>();
        var found = keyword == Keyword.DOSSIER ? DossierGrammar.readWhole(cursor) : DossierGrammar.read(cursor);
        while (found.isPresent()) {
            dossiers.add(found.get());
            found = dossiers.size() < MOST ? cursor.attempt(DossierList::another) : Optional.empty();
        }
        return dossiers;
    }

    static boolean separator(Cursor cursor) {
        cursor.skipSpace();
        boolean mark = cursor.take(',') || cursor.take(';') || cursor.take('/');
        boolean word = cursor.takeWord("en");
        cursor.skipSpace();
        return mark || word;
    }

    /** A further number is a dossier unless the sentence goes on behind it: "28 638, 25 000 slachtoffers". */
    private static Optional<Dossier> another(Cursor cursor) {
        return separator(cursor)
                ? DossierGrammar.read(cursor)
                        .filter(dossier -> PhraseEnd.isNext(cursor) || SubNumberGrammar.isNext(cursor))
                : Optional.empty();
    }
}
