package nl.opvolgmonitor.api.opendata;

import static nl.opvolgmonitor.api.linked.Prefixes.DCAT;
import static nl.opvolgmonitor.api.linked.Prefixes.DCT;
import static nl.opvolgmonitor.api.linked.Prefixes.SPDX;
import static nl.opvolgmonitor.api.linked.Term.dutch;
import static nl.opvolgmonitor.api.linked.Term.iri;
import static nl.opvolgmonitor.api.linked.Term.typed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.opvolgmonitor.api.linked.Graph;
import nl.opvolgmonitor.domain.edition.Edition;

/** The files of an edition in the catalogue. How large they are and what they add up to is told once they are made. */
@Singleton
final class Distributions {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final EditionFiles files;

    Distributions(EditionFiles files) {
        this.files = files;
    }

    /** The addresses of what was added. */
    List<String> addTo(Graph graph, String self, Edition edition) {
        return files.formats().stream()
                .map(format -> {
                    var subject = Catalog.dataset(self, edition) + "-" + format.file();
                    add(graph, subject, edition, format);
                    return subject;
                })
                .toList();
    }

    private void add(Graph graph, String subject, Edition edition, EditionFormat format) {
        var address = iri(graph.origin() + OpenDataController.address(edition, format.file()));
        var thing = graph.about(subject)
                .is(DCAT + "Distribution")
                .with(DCT + "title", dutch(format.file()))
                .with(DCAT + "accessURL", address)
                .with(DCAT + "downloadURL", address)
                .with(DCT + "license", iri(Licence.AUTHORITY))
                .with(DCAT + "mediaType", iri(MEDIA_TYPES + format.unpackedType()))
                .with(DCAT + packing(format), iri(MEDIA_TYPES + format.mediaType()));
        files.within(PATIENCE, edition, format).ifPresent(file -> {
            thing.with(DCAT + "byteSize", typed(String.valueOf(file.size()), "nonNegativeInteger"))
                    .with(SPDX + "checksum", iri(subject + "-sha256"));
            graph.about(subject + "-sha256")
                    .is(SPDX + "Checksum")
                    .with(SPDX + "algorithm", iri(SPDX + "checksumAlgorithm_sha256"))
                    .with(SPDX + "checksumValue", typed(file.sha256(), "hexBinary"));
        });
    }

    /** Several files in one are packaged, one is compressed. */
    private static String packing(EditionFormat format) {
        return format.mediaType().endsWith("zip") && !format.mediaType().endsWith("gzip")
                ? "packageFormat"
                : "compressFormat";
    }
}
