package nl.opvolgmonitor.domain.advice.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A Dutch text with a title, under which stand its facts (day of reference, state, hash), and its blocks in the order of reading. The
 * day is the only date that a form may keep of it, so that the same paper has the same bytes whenever it is written.
 *
 * @param identifier where it is to be found for good, as {@code /nl/opvolgadviezen/2022-02-22/}
 */
public record Paper(String identifier, String title, LocalDate day, List<Fact> about, List<Block> blocks) {

    public Paper {
        about = List.copyOf(about);
        blocks = List.copyOf(blocks);
    }
}
