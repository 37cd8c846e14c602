package nl.opvolgmonitor.domain.deadline;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes the words of a condition up to where it ends. */
final class Clause {

    /** Longer than any condition a letter has; it bounds the work. */
    private static final int LONGEST = 60;

    private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "?", "(", ")", Token.PARAGRAPH);
    private static final Set<String> VERBS = Set.of(
            "zal",
            "zullen",
            "wordt",
            "worden",
            "is",
            "zijn",
            "kan",
            "kunnen",
            "heeft",
            "hebben",
            "ga",
            "gaat",
            "gaan",
            "ben",
            "heb",
            "wil",
            "willen",
            "moet",
            "moeten",
            "informeer",
            "informeert",
            "stuur",
            "stuurt",
            "bericht",
            "ontvangt",
            "ontvangen",
            "volgt",
            "volgen",
            "bezie",
            "beziet",
            "besluit",
            "besluiten",
            "bepaal",
            "bepaalt",
            "kom",
            "komt",
            "komen",
            "neem",
            "neemt",
            "nemen",
            "doe",
            "doet",
            "verwacht",
            "streef",
            "streeft",
            "kijk",
            "bekijk",
            "beoordeel",
            "ik",
            "wij",
            "we",
            "hij",
            "zij",
            "geïnformeerd",
            "geinformeerd",
            "gedeeld",
            "toegezonden",
            "aangeboden",
            "verstuurd",
            "toegestuurd",
            "naar",
            "te",
            "om");

    private Clause() {}

    /** Takes a whole clause, verb included: up to the comma or the end of the sentence. */
    static boolean takeClause(TokenCursor cursor) {
        return takeUntil(cursor, ENDS);
    }

    /** Takes a phrase without a verb: up to the verb of the sentence, or to where a clause ends. */
    static boolean takePhrase(TokenCursor cursor) {
        int start = cursor.at();
        int limit = start + LONGEST;
        while (!cursor.isAtEnd() && cursor.at() < limit && isPhrase(cursor.peek(0))) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.at() > start;
    }

    /** The words from a place up to the cursor, in small letters. */
    static String words(TokenCursor cursor, int from) {
        return IntStream.range(from, cursor.at())
                .mapToObj(place -> cursor.token(place).text())
                .collect(Collectors.joining(" "));
    }

    /** Whether one of the words stands between a place and the cursor. */
    static boolean has(TokenCursor cursor, int from, Set<String> words) {
        return IntStream.range(from, cursor.at())
                .anyMatch(place -> words.contains(cursor.token(place).text()));
    }

    private static boolean takeUntil(TokenCursor cursor, Set<String> ends) {
        int start = cursor.at();
        int limit = start + LONGEST;
        while (!cursor.isAtEnd() && cursor.at() < limit && !ends.contains(cursor.peek(0))) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.at() > start;
    }

    private static boolean isPhrase(String word) {
        return !ENDS.contains(word) && !VERBS.contains(word);
    }
}
