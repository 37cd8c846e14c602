package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;

/** Each recommendation with all that the register proves of it, and what the office advises. */
record ItemsChapter(Templates templates) implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "aanbevelingen", "De aanbevelingen"));
        var site = written.site(templates);
        written.picture().items().forEach(item -> blocks.addAll(new ItemChapter(item, written, site).blocks()));
        return blocks;
    }
}
