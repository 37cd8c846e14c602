package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;

/** How the words of a table say that a pledge stands. */
final class StateWords {

    private static final Pattern PARTLY = Pattern.compile("(?iu)\\b(?:deels|gedeeltelijk|ten dele)\\b");
    private static final Pattern NOT =
            Pattern.compile("(?iu)\\b(?:nog niet|niet (?:voldaan|afgedaan|nagekomen)|openstaand|onderhanden)\\b");
    private static final Pattern LAPSED = Pattern.compile("(?iu)\\b(?:vervallen|komt te vervallen|afgevoerd)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "(?iu)\\b(?:zal|zullen|wordt|worden|verwacht|verwachting|volgt|streven|gepland|voorzien|uiterlijk|loopt|lopen|in voorbereiding)\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?iu)\\b(?:afgedaan|voldaan|nagekomen|uitgevoerd|afgerond|gereed|aangeboden|toegezonden|verzonden|verstuurd|geïnformeerd|gestuurd)\\b");
    private static final Pattern GOING = Pattern.compile(
            "(?iu)\\b(?:in uitvoering|in behandeling|loopt|lopen|lopend|gaande|in voorbereiding|opgepakt|gestart)\\b");

    private StateWords() {}

    /** Empty when they do not say it. */
    static Optional<FulfilmentStatus> of(String words) {
        if (LAPSED.matcher(words).find()) {
            return Optional.of(FulfilmentStatus.LAPSED);
        }
        if (PARTLY.matcher(words).find()) {
            return Optional.of(FulfilmentStatus.PARTLY_FULFILLED);
        }
        if (NOT.matcher(words).find()) {
            return Optional.of(FulfilmentStatus.OPEN);
        }
        if (GOING.matcher(words).find()) {
            return Optional.of(FulfilmentStatus.IN_PROGRESS);
        }
        if (AHEAD.matcher(words).find()) {
            return Optional.of(FulfilmentStatus.OPEN);
        }
        return DONE.matcher(words).find() ? Optional.of(FulfilmentStatus.FULFILLED) : Optional.empty();
    }
}
