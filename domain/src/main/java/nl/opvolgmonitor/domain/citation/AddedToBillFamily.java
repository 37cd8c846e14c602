package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;

/** The formula of parliamentary monitors: {@code onder nr. D toegevoegd aan wetsvoorstel 35099 (R2114)}. */
final class AddedToBillFamily implements Family {

    private static final List<String> WORDS = List.of("wetsvoorstel", "dossier", "Kamerstukdossier", "Kamerstuk");

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.takeWord("onder") || !cursor.skipSpace()) {
            return Optional.empty();
        }
        return SubNumberFormula.read(cursor)
                .flatMap(subNumber -> dossier(cursor)
                        .map(dossier -> Reading.of(new Kamerstuk(dossier, subNumber, false)))
                        .map(reading -> Phrase.upTo(cursor, start, reading)));
    }

    private static Optional<Dossier> dossier(Cursor cursor) {
        if (!cursor.takeWord("toegevoegd aan")) {
            return Optional.empty();
        }
        cursor.takeWord("het");
        boolean named = WORDS.stream().anyMatch(cursor::takeWord) && cursor.skipSpace();
        return named ? DossierGrammar.readWhole(cursor) : Optional.empty();
    }
}
