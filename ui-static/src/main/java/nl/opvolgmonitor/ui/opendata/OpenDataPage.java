package nl.opvolgmonitor.ui.opendata;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.ui.Alternate;
import nl.opvolgmonitor.ui.Head;
import nl.opvolgmonitor.ui.SchemaOrg;
import nl.opvolgmonitor.ui.Site;
import org.jspecify.annotations.Nullable;

/** The last edition and its files; the number and the instant are null, and there are no files, while nothing was published. */
public record OpenDataPage(
        @Nullable Integer edition,
        @Nullable Instant publishedAt,
        List<DataFile> files,
        String licence,
        String description) {

    /** What the page tells to programs: the dataset with its files. */
    public Head head(Site site) {
        var told = SchemaOrg.of("Dataset")
                .with("name", "Register van de Opvolgmonitor")
                .with("description", description)
                .with("url", "/nl/open-data/")
                .with("inLanguage", "nl")
                .with("license", licence)
                .with("isAccessibleForFree", true)
                .with("version", edition)
                .with("datePublished", publishedAt)
                .with(
                        "creator",
                        SchemaOrg.of("Organization")
                                .with("name", "Opvolgmonitor")
                                .inner())
                .with("distribution", files.stream().map(OpenDataPage::told).toList());
        return new Head(
                List.of(
                        new Alternate("/catalog.ttl", "text/turtle", site.text("opendata.catalogue") + " (Turtle)"),
                        new Alternate(
                                "/catalog.jsonld",
                                "application/ld+json",
                                site.text("opendata.catalogue") + " (JSON-LD)")),
                told,
                false);
    }

    private static Object told(DataFile file) {
        return SchemaOrg.of("DataDownload")
                .with("name", file.name())
                .with("contentUrl", file.address())
                .with("encodingFormat", file.type())
                .with("contentSize", file.size())
                .with("sha256", file.sha256())
                .inner();
    }
}
