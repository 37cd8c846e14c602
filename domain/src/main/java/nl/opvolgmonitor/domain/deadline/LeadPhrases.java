package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** The words that say on which side of a point in time something lies. */
final class LeadPhrases {

    /** What is planned "voor" a period is planned in it. */
    private static final List<String> AT = List.of(
            "in de loop van",
            "gepland voor",
            "gepland in",
            "gepland op",
            "voorzien voor",
            "voorzien in",
            "voorzien op",
            "met ingang van",
            "uitgesteld naar",
            "uitgesteld tot",
            "verschoven naar",
            "verplaatst naar",
            "in",
            "op",
            "per",
            "gedurende",
            "tijdens",
            "aan",
            "rond",
            "rondom",
            "omstreeks");

    private static final List<String> BY = List.of(
            "uiterlijk op",
            "uiterlijk in",
            "uiterlijk per",
            "uiterlijk tegen",
            "uiterlijk aan",
            "uiterlijk",
            "niet later dan",
            "op zijn laatst",
            "ten laatste",
            "tot en met",
            "tegen");

    private static final List<String> BEFORE =
            List.of("uiterlijk nog voor", "uiterlijk voor", "nog voor", "voorafgaand aan", "voor");

    /** Where two begin with the same word, the one that is tried first has the longer phrase. */
    private static final List<LeadPhrases> TRIED = List.of(
            new LeadPhrases(Preposition.BEFORE, BEFORE),
            new LeadPhrases(Preposition.BY, BY),
            new LeadPhrases(Preposition.AFTER, List.of("na")),
            new LeadPhrases(Preposition.FROM, List.of("vanaf")),
            new LeadPhrases(Preposition.AT, AT),
            new LeadPhrases(Preposition.ALONG, List.of("bij")));

    private final Preposition preposition;
    private final List<String> phrases;

    private LeadPhrases(Preposition preposition, List<String> phrases) {
        this.preposition = preposition;
        this.phrases = phrases;
    }

    /** Takes those at the cursor; without any the cursor stays where it is. */
    static Optional<Preposition> take(TokenCursor cursor) {
        return TRIED.stream()
                .filter(one -> cursor.takeOneOf(one.phrases).isPresent())
                .findFirst()
                .map(one -> one.preposition);
    }
}
