package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds printed headings of papers: a line that begins with a dossier number in two groups, and some lines further one
 * that begins with "Nr." In between stand the title and perhaps other dossiers.
 */
final class Headings {

    private static final int REACH = 24;

    private Headings() {}

    /** In the order of the text, without overlap; other phrases may stand inside, in the title. */
    static List<Phrase> in(String text) {
        var lines = HeadingLine.of(text);
        var phrases = new ArrayList<Phrase>();
        int at = 0;
        while (at < lines.size()) {
            var heading = Heading.at(lines.subList(at, Math.min(lines.size(), at + REACH)));
            heading.map(Heading::phrase).ifPresent(phrases::add);
            at += heading.map(Heading::lines).orElse(1);
        }
        return phrases;
    }
}
