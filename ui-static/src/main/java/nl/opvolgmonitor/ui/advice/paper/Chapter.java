package nl.opvolgmonitor.ui.advice.paper;

import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** A chapter in the table of contents, and the sections that stand below it there. */
public record Chapter(Heading heading, List<Heading> sections) {

    /** Deeper headings are left out of every table of contents. */
    private static final int DEEPEST = 2;

    public Chapter {
        sections = List.copyOf(sections);
    }

    /** The headings that a table of contents shows, in the order of reading. */
    public static List<Heading> shown(Paper paper) {
        return paper.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() <= DEEPEST)
                .toList();
    }

    public static List<Chapter> of(Paper paper) {
        var shown = shown(paper);
        return IntStream.range(0, shown.size())
                .filter(place -> shown.get(place).level() == 1)
                .mapToObj(place -> new Chapter(shown.get(place), below(shown.subList(place + 1, shown.size()))))
                .toList();
    }

    private static List<Heading> below(List<Heading> after) {
        return after.stream().takeWhile(heading -> heading.level() > 1).toList();
    }
}
