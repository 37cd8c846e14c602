package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence goes on to say when its beginning undertakes nothing: "Ik deel deze zorg en ga met de VNG in gesprek". */
final class Rest {

    /** What a beginning may say without taking back what follows. */
    private static final Set<String> HARMLESS = Set.of(
            "geen-belang",
            "geen-spreekdaad",
            "geen-wens",
            "geen-inhoud-van-rapport",
            "geen-ingaan",
            "geen-herhaling",
            "geen-ontkenning");

    private static final Pattern LEADING = Pattern.compile(
            "(?iu)^(?:zoals|conform|gelet op|gezien|naar aanleiding van|in reactie op|in lijn met|ter uitvoering van|overeenkomstig|vooruitlopend op|in aanvulling op|mede)\\b[^,;]{4,240}, (?=\\p{L})");
    private static final int SHORTEST = 30;

    private static final Set<String> ALREADY =
            Set.of("reeds", "al", "inmiddels", "hierbij", "bijgaand", "hiermee", "heb", "heeft", "hebben");

    private Rest() {}

    static Optional<SentenceView> of(SentenceView sentence) {
        if (sentence.has(Trait.QUESTION) || sentence.has(Trait.QUOTED) || sentence.has(Trait.CONDITIONAL)) {
            return Optional.empty();
        }
        var first = beforeSemicolon(sentence);
        if (first.isPresent()) {
            return first;
        }
        boolean harmless = UndertakingRules.decidingInLetter(sentence)
                .map(rule -> HARMLESS.contains(rule.id()))
                .orElse(true);
        return harmless ? behindLead(sentence).or(() -> behindAnd(sentence)) : Optional.empty();
    }

    /** What stands behind a semicolon may deny something else. */
    private static Optional<SentenceView> beforeSemicolon(SentenceView sentence) {
        int end = sentence.text().indexOf(';');
        return end < SHORTEST
                ? Optional.empty()
                : Optional.of(SentenceView.of(sentence.text().substring(0, end)));
    }

    /** "Zoals in de motie wordt verzocht, breng ik de knelpunten in kaart." */
    private static Optional<SentenceView> behindLead(SentenceView sentence) {
        var found = LEADING.matcher(sentence.text());
        if (!found.find()) {
            return Optional.empty();
        }
        var rest = SentenceView.of(sentence.text().substring(found.end()));
        return Verb.first(rest.tokens()) == 0 && isNew(rest) ? Optional.of(rest) : Optional.empty();
    }

    /** The second verb has the subject of the first. */
    private static Optional<SentenceView> behindAnd(SentenceView sentence) {
        var main = sentence.main();
        var subject = sentence.subject();
        int verb = Verb.first(main);
        for (int at = verb + 1; verb > 0 && !subject.isEmpty() && at + 1 < main.size(); at++) {
            boolean joins =
                    main.get(at).lower().equals("en") || main.get(at).lower().equals("maar");
            if (joins && Verb.isAt(main, at + 1)) {
                var who = sentence.text()
                        .substring(subject.getFirst().start(), subject.getLast().end());
                var rest = SentenceView.of(
                        who + " " + sentence.text().substring(main.get(at + 1).start()));
                return isNew(rest) ? Optional.of(rest) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNew(SentenceView rest) {
        return rest.main().stream().noneMatch(token -> ALREADY.contains(token.lower()));
    }
}
