package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** Words that sound like a term and give none. */
final class VagueRule implements DeadlineRule {

    private static final List<String> AHEAD = List.of(
            "in de loop van de komende maanden",
            "in de komende maanden",
            "in de komende weken",
            "in de komende periode",
            "in de komende tijd",
            "in de komende jaren",
            "in de komende kwartalen",
            "gedurende de komende maanden",
            "gedurende de komende periode",
            "gedurende de komende jaren",
            "de komende maanden",
            "de komende weken",
            "de komende periode",
            "de komende tijd",
            "de komende jaren",
            "de komende kwartalen",
            "de komende dagen",
            "komende maanden",
            "komende weken",
            "komende periode",
            "komende tijd",
            "komende jaren");
    private static final List<String> OPEN = List.of(
            "binnen afzienbare tijd",
            "binnen afzienbare termijn",
            "binnen enkele weken",
            "binnen enkele maanden",
            "binnen een paar weken",
            "binnen een paar maanden",
            "binnenkort",
            "op zo kort mogelijke termijn",
            "op zeer korte termijn",
            "op korte termijn",
            "op de korte termijn",
            "op kortst mogelijke termijn",
            "op middellange termijn",
            "op de middellange termijn",
            "op lange termijn",
            "op de lange termijn",
            "op langere termijn",
            "op termijn",
            "zo spoedig mogelijk",
            "zo snel mogelijk",
            "zo snel als mogelijk",
            "zo vroeg mogelijk",
            "zodra mogelijk",
            "zsm",
            "z . s . m",
            "te zijner tijd",
            "t . z . t",
            "tzt",
            "op een later moment",
            "op een later tijdstip",
            "op een nader te bepalen moment",
            "in een later stadium",
            "nader te bepalen",
            "in de nabije toekomst",
            "in de toekomst",
            "spoedig",
            "eerdaags",
            "weldra",
            "onverwijld",
            "per omgaande",
            "momenteel",
            "op dit moment");

    @Override
    public RuleName name() {
        return new RuleName("onbepaald", 1);
    }

    @Override
    public Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis) {
        if (cursor.takeOneOf(AHEAD).isPresent()) {
            return Optional.of(Outcome.vague(basis, true));
        }
        return cursor.takeOneOf(OPEN).map(words -> Outcome.vague(basis, false));
    }
}
