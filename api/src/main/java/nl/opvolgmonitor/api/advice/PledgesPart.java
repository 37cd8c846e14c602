package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.commitment.Commitment;

/** What was promised elsewhere that the measures for a recommendation carry out, with how each of them does. */
record PledgesPart(List<Picture.Pledge> pledges) {

    List<Block> blocks() {
        return pledges.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(
                                "Deze maatregelen zijn ook bedoeld als uitvoering van wat elders is toegezegd. Dat geeft geen "
                                        + "antwoord op de aanbeveling zelf en telt in de cijfers van dit stuk niet mee."),
                        new Table(
                                "Elders toegezegd, uit te voeren met deze maatregelen",
                                List.of("Toezegging", "Vorm en wie", "Termijn", "Stand", "Verband"),
                                pledges.stream().map(PledgesPart::row).toList()));
    }

    private static List<List<Run>> row(Picture.Pledge each) {
        var pledge = each.pledge();
        var text = new ArrayList<Run>(Run.line(pledge.text()));
        text.addAll(Told.proof(pledge.evidence()));
        return List.of(
                text,
                Run.line(Told.LABELS.of(pledge.form()) + who(pledge) + "; " + Told.when(pledge)),
                Run.line(Deadlines.of(pledge)),
                Run.line(Deadlines.state(pledge)),
                Run.line(each.means().stream().map(PledgesPart::means).collect(Collectors.joining("; "))));
    }

    private static String who(Commitment pledge) {
        var who = pledge.in(Role.MADE_BY);
        return who.isEmpty() ? "" : "; " + Told.parties(who);
    }

    private static String means(Picture.Means means) {
        var reason = means.reason() == null ? "" : ": " + means.reason();
        return "“" + means.text() + "” (" + Told.lower(Told.LABELS.of(means.extent())) + reason + ")";
    }
}
