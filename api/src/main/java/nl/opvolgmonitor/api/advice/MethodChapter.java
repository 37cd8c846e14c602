package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Facts;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.signal.Signal;

/** How it was made: the words of the office, the instant and hash of the picture, and the rules that were found to apply. */
final class MethodChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>(new WordChapter("Werkwijze en begrippen", AdviceSection.METHOD).of(written));
        blocks.add(new Facts(List.of(
                Told.fact("Stand per", Told.DATES.day(written.picture().effective())),
                Told.fact("Bekend tot", known(written.picture().known())),
                Told.fact(
                        "Instellingen van de signalen",
                        "versie " + written.picture().settings().version()),
                Told.fact("Beeld van het register (SHA-256)", written.pictureHash()))));
        undated(written.picture().undated(), blocks);
        var applied = applied(written);
        if (!applied.isEmpty()) {
            blocks.add(new Heading(2, "regels", "De regels van de signalen in dit stuk"));
            blocks.add(rules(written, applied));
        }
        return blocks;
    }

    private static void undated(List<Picture.Undated> undated, List<Block> blocks) {
        if (undated.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "zonder-datum", "Niet meegeteld: zonder datum"));
        blocks.add(Paragraph.of(
                "Geen stuk geeft deze aanbevelingen een datum. Of zij er op de peildatum al waren, kan het register niet "
                        + "bewijzen; zij tellen pas vanaf de dag waarop zij zijn geregistreerd."));
        blocks.add(new Bullets(undated.stream().map(MethodChapter::undated).toList()));
    }

    private static List<Run> undated(Picture.Undated undated) {
        return List.of(
                new Link(undated.text(), Links.NOW.recommendation(undated.id())),
                new Words(" (" + Told.name(undated.publishedIn()) + "; geregistreerd op "
                        + Told.DATES.day(undated.effectiveFrom()) + ")"));
    }

    /** For readers, and exactly enough to take the same picture again. */
    private static String known(Instant known) {
        return Told.DATES.instant(known) + " (precies: " + known + ")";
    }

    private static Set<String> applied(Written written) {
        return written.picture().items().stream()
                .flatMap(item -> item.signals().stream())
                .map(Signal::rule)
                .map(Signal.Applied::id)
                .collect(Collectors.toSet());
    }

    private static Table rules(Written written, Set<String> applied) {
        var rows = written.picture().settings().rules().stream()
                .filter(rule -> applied.contains(rule.id()))
                .map(rule -> List.of(
                        Run.line(rule.id() + " " + rule.name()),
                        Run.line(Integer.toString(rule.version())),
                        Run.line(rule.text())))
                .toList();
        return new Table("Regels van signalen met hun versie", List.of("Regel", "Versie", "Wat zij zegt"), rows);
    }
}
