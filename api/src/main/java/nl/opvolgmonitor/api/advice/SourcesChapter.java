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
        var picture = written.picture();
        var found = picture.findings().stream().flatMap(finding -> documents(finding.evidence()));
        var open = picture.open().stream().flatMap(SourcesChapter::sources);
        return List.of(
                new Heading(1, "bronnen", "Bronnen"),
                new Bullets(Stream.of(sources(written, site), found, open)
                        .flatMap(each -> each)
                        .distinct()
                        .map(document -> Told.source(document, null))
                        .toList()));
    }

    private static Stream<Named> sources(Written written, Site site) {
        return written.picture().items().stream()
                .flatMap(item -> Stream.of(
                                item.recommendation().sources(site).stream(), behindPledges(item), behindSignals(item))
                        .flatMap(each -> each));
    }

    private static Stream<Named> sources(Picture.Open open) {
        return Stream.concat(
                open.promises().stream().flatMap(promise -> documents(promise.evidence())),
                open.motions().stream().flatMap(motion -> documents(motion.evidence())));
    }

    private static Stream<Named> documents(List<Proof> evidence) {
        return evidence.stream().map(Proof::document);
    }

    private static Stream<Named> behindPledges(Picture.Item item) {
        return item.pledges().stream()
                .flatMap(pledge -> documents(pledge.pledge().evidence()));
    }

    private static Stream<Named> behindSignals(Picture.Item item) {
        return item.signals().stream()
                .flatMap(signal -> signal.facts().stream())
                .map(Fact::document)
                .flatMap(Stream::ofNullable);
    }
}
