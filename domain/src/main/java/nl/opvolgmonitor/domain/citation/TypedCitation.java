package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one citation that a person typed into a field. */
final class TypedCitation {

    private static final int LONGEST = 500;
    private static final String KEYWORD = "Kamerstuk ";

    private TypedCitation() {}

    static Optional<String> keyOf(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var spellings = List.of(typed, typed.toUpperCase(Locale.ROOT));
        return spellings.stream()
                .map(TypedCitation::citations)
                .filter(citations -> !citations.isEmpty())
                .findFirst()
                .map(TypedCitation::theOne)
                .orElseGet(() -> spellings.stream()
                        .flatMap(spelling -> behindKeyword(withoutEnd(spelling)).stream())
                        .findFirst());
    }

    private static String withoutEnd(String typed) {
        var end = typed.stripTrailing();
        boolean closed = end.endsWith(".") || end.endsWith(",") || end.endsWith(";");
        return closed ? end.substring(0, end.length() - 1).strip() : end.strip();
    }

    private static Optional<String> behindKeyword(String typed) {
        var citations = citations(KEYWORD + typed);
        boolean whole = citations.stream().allMatch(citation -> isAll(citation, KEYWORD.length() + typed.length()));
        return whole ? theOne(citations) : Optional.empty();
    }

    private static boolean isAll(Citation citation, int length) {
        return citation.start() == 0 && citation.end() == length;
    }

    /** Of several dossiers the first carries the number; of a case and its document, the document is meant. */
    private static Optional<String> theOne(List<Citation> citations) {
        var keys = citations.stream().map(Citation::key).distinct().toList();
        boolean severalDossiers =
                !citations.isEmpty() && citations.getFirst().warnings().contains(Warning.MEERVOUDIG_DOSSIER);
        if (keys.size() == 1 || severalDossiers) {
            return Optional.of(keys.getFirst());
        }
        return document(keys);
    }

    private static Optional<String> document(List<String> keys) {
        var documents =
                keys.stream().filter(key -> key.matches("\\d{4}D\\d{5}")).toList();
        boolean restAreCases = keys.stream().allMatch(key -> key.matches("\\d{4}[DZ]\\d{5}"));
        return restAreCases && documents.size() == 1 ? Optional.of(documents.getFirst()) : Optional.empty();
    }

    private static List<Citation> citations(String text) {
        return CitationReader.read(text).stream()
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .toList();
    }
}
