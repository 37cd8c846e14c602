package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;

/** Words of the office, or those that the register drafts, under a title. */
record WordChapter(String title, AdviceSection section) implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, section.name().toLowerCase(Locale.ROOT), title));
        blocks.addAll(paragraphs(written.words(section)));
        return blocks;
    }

    /** An empty line separates paragraphs. */
    static List<Block> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(each -> each.replaceAll("\\s*\\R\\s*", " "))
                .<Block>map(Paragraph::of)
                .toList();
    }
}
