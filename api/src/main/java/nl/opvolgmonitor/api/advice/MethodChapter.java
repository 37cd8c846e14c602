package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Facts;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
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
        var applied = applied(written);
        if (!applied.isEmpty()) {
            blocks.add(new Heading(2, "regels", "De regels van de signalen in dit stuk"));
            blocks.add(rules(written, applied));
        }
        return blocks;
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
