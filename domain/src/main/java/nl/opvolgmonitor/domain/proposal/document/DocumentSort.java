package nl.opvolgmonitor.domain.proposal.document;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.source.DocumentType;

/** What sort of document it is. */
final class DocumentSort {

    private static final Pattern PLANNING = Pattern.compile("(?m)^[ #*\\d.]{0,8}Planning 20\\d{2}\\b");

    private DocumentSort() {}

    static DocumentType of(Letter letter) {
        var subject = String.valueOf(letter.head().subject()).toLowerCase(Locale.ROOT);
        return switch (letter.genre()) {
            case MOTION -> DocumentType.MOTIE;
            case DEBATE ->
                String.valueOf(letter.head().key()).startsWith("h-") ? DocumentType.HANDELINGEN : DocumentType.VERSLAG;
            case DECISIONS -> DocumentType.VERSLAG;
            case LETTER -> subject.contains("beleidsreactie") ? DocumentType.BELEIDSREACTIE : DocumentType.KAMERBRIEF;
            case RAPPORTEUR, OTHER -> byWords(letter, subject);
        };
    }

    private static DocumentType byWords(Letter letter, String subject) {
        var start = letter.raw()
                .substring(0, Math.min(letter.raw().length(), 1_500))
                .toLowerCase(Locale.ROOT);
        if (subject.contains("spreektekst")) {
            return DocumentType.SPREEKTEKST;
        }
        if (start.contains("jaarverslag")) {
            return DocumentType.JAARVERSLAG;
        }
        if (start.contains("jaarplan") || PLANNING.matcher(letter.raw()).find()) {
            return DocumentType.JAARPLAN;
        }
        boolean letterlike = start.contains("geachte") || letter.genre() == Genre.LETTER;
        return letterlike ? DocumentType.BRIEF : DocumentType.OVERIG;
    }
}
