package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Site;

/** Every document on which a fact in it rests. */
record SourcesChapter(Templates templates) implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var site = written.site(templates);
        return List.of(
                new Heading(1, "bronnen", "Bronnen"),
                new Bullets(sources(written, site)
                        .map(document -> Told.source(document, null))
                        .toList()));
    }

    private static Stream<Named> sources(Written written, Site site) {
        return written.picture().items().stream()
                .flatMap(item -> item.recommendation().sources(site).stream())
                .distinct();
    }
}
