package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.signal.Fact;

/** Every document on which a fact in it rests. */
record SourcesChapter(Templates templates) implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var site = written.site(templates);
        return List.of(
                new Heading(1, "bronnen", "Bronnen"),
                new Bullets(Stream.concat(
                                sources(written, site),
                                written.picture().open().stream().flatMap(SourcesChapter::sources))
                        .distinct()
                        .map(document -> Told.source(document, null))
                        .toList()));
    }

    private static Stream<Named> sources(Written written, Site site) {
        return written.picture().items().stream()
                .flatMap(item -> Stream.concat(item.recommendation().sources(site).stream(), behindSignals(item)));
    }

    private static Stream<Named> sources(Picture.Open open) {
        return Stream.concat(
                        open.promises().stream().flatMap(promise -> promise.evidence().stream()),
                        open.motions().stream().flatMap(motion -> motion.evidence().stream()))
                .map(Proof::document);
    }

    private static Stream<Named> behindSignals(Picture.Item item) {
        return item.signals().stream()
                .flatMap(signal -> signal.facts().stream())
                .map(Fact::document)
                .flatMap(Stream::ofNullable);
    }
}
