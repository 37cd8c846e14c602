package nl.opvolgmonitor.domain.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.source.Chamber;

/** A recess by its name: "het zomerreces van 2021", "het kerstreces van de Eerste Kamer", "de kerst", "het reces". */
final class RecessFamily implements TimeFamily {

    private static final List<String> CHRISTMAS = List.of("kerst", "kerstmis", "kerstdagen", "kerstvakantie");

    @Override
    public RuleName name() {
        return new RuleName("reces", 2);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        var when = Determiner.take(cursor);
        if (cursor.take("reces")) {
            return Optional.of(new NextRecess(takeChamber(cursor)));
        }
        if (cursor.takeOneOf(CHRISTMAS).isPresent()) {
            return Optional.of(new RecessName(
                    Chamber.TK, RecessSeason.CHRISTMAS, takeYear(cursor, when), Convention.BEFORE_CHRISTMAS));
        }
        return takeSeason(cursor).map(season -> name(season, when, cursor));
    }

    private static TimeName name(RecessSeason season, Determiner when, TokenCursor cursor) {
        var year = takeYear(cursor, when);
        var chamber = takeChamber(cursor);
        var behind = year.isNamed() ? year : takeYear(cursor, when);
        return new RecessName(chamber, season, behind, null);
    }

    private static YearWords takeYear(TokenCursor cursor, Determiner when) {
        var said = YearWords.take(cursor);
        if (!said.isNamed()) {
            return when == Determiner.THIS ? YearWords.MISSING : when.year();
        }
        int before = cursor.at();
        boolean twice =
                (cursor.take("-") || cursor.take("/")) && cursor.takeYear().isPresent();
        if (!twice) {
            cursor.to(before);
        }
        return said;
    }

    private static Chamber takeChamber(TokenCursor cursor) {
        cursor.takeOneOf(List.of("van de tweede kamer", "van uw kamer", "van de kamer", "van het parlement"));
        return cursor.take("van de eerste kamer") ? Chamber.EK : Chamber.TK;
    }

    private static Optional<RecessSeason> takeSeason(TokenCursor cursor) {
        return Arrays.stream(RecessSeason.values())
                .filter(season -> season.names().stream().anyMatch(name -> isTaken(cursor, name)))
                .findFirst();
    }

    private static boolean isTaken(TokenCursor cursor, String name) {
        String first = name.substring(0, name.length() - "reces".length());
        return cursor.take(name) || cursor.take(first + " - reces") || cursor.take(first + " reces");
    }
}
