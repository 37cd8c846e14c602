package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;

/** Papers with the keyword behind them: {@code 21501-02 nr. 3174 (Kamerstuk)}. */
final class TrailingKeywordFamily implements Family {

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!Letters.isDigit(cursor.next()) || !cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        return DossierGrammar.read(cursor).flatMap(dossier -> {
            var numbers = SubNumberGrammar.read(cursor);
            return cursor.takes(TrailingKeywordFamily::keyword)
                    ? Optional.of(phrase(cursor, start, dossier, numbers))
                    : Optional.empty();
        });
    }

    private static Phrase phrase(Cursor cursor, int start, Dossier dossier, SubNumbers numbers) {
        var readings = new KamerstukReadings(KamerstukLead.none());
        readings.add(List.of(dossier), numbers);
        return Phrase.upTo(cursor, start, readings.all());
    }

    private static boolean keyword(Cursor cursor) {
        cursor.skipSpace();
        return cursor.take('(')
                && Keyword.read(cursor).filter(word -> word == Keyword.PAPER).isPresent()
                && cursor.take(')');
    }
}
