package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.page.Sections;
import nl.opvolgmonitor.api.page.StaticSite;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Unhurried;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Makes the site of an edition in a folder: every page that a page leads to, in both languages, and every record. */
@Singleton
final class SiteMaking {

    /** The kinds of records with pages of their own, and where those are. */
    private static final Map<Kind, String> PAGES = new EnumMap<>(Map.of(
            Kind.RECOMMENDATION, "aanbevelingen",
            Kind.COMMITMENT, "toezeggingen",
            Kind.MOTION, "moties",
            Kind.DOCUMENT, "documenten"));

    /** Where what is needed only meanwhile lies, within the folder of the site. */
    private static final String NOTES = ".notities";

    private final Sections sections;
    private final PublicQueries queries;
    private final Unhurried unhurried;
    private final Templates templates;
    private final Editions editions;
    private final StaticSite assets;
    private final RootFiles root;
    private final Clock clock;

    SiteMaking(
            Sections sections,
            PublicQueries queries,
            Unhurried unhurried,
            Templates templates,
            Editions editions,
            StaticSite assets,
            RootFiles root,
            Clock clock) {
        this.sections = sections;
        this.queries = queries;
        this.unhurried = unhurried;
        this.templates = templates;
        this.editions = editions;
        this.assets = assets;
        this.root = root;
        this.clock = clock;
    }

    /** Where to make it, and of what. {@code before} is the site whose unchanged pages are kept, null when there is none. */
    record Order(
            Edition edition,
            LocalDate day,
            Path folder,
            @Nullable Path before,
            boolean live) {

        SiteName name() {
            return new SiteName(edition.number(), day);
        }
    }

    /** {@link SiteRefused} when anything is wrong with it. */
    Manifest make(Order order, SiteProgress progress) throws IOException {
        var stand = new Stand(new PointInTime(order.day(), order.edition().publishedAt()), null, null);
        var pages = new SitePages(sections, queries, unhurried, templates, stand, order.live());
        var faults = new ArrayList<String>();
        var counts = written(order, pages, progress, faults);
        var files = FileList.in(order.folder());
        faults.addAll(missing(files));
        faults.addAll(order.live() ? List.of() : root.write(order.folder(), files, counts.pages()));
        if (!faults.isEmpty()) {
            throw new SiteRefused(faults);
        }
        assets.writeTo(order.folder(), pages::reachable);
        var manifest = manifest(order, counts);
        manifest.writeTo(order.folder());
        return manifest;
    }

    private FileListWriter.Counts written(Order order, SitePages pages, SiteProgress progress, List<String> faults)
            throws IOException {
        var making = new PortionMaking(pages, new SiteWriter(order));
        var notes = order.folder().resolve(NOTES);
        try (var files = new FileListWriter(order.folder());
                var walk = new SiteWalk(making, files, progress, notes, sections.names())) {
            faults.addAll(walk.from(beginnings(), records()));
            return files.finish();
        }
    }

    private Manifest manifest(Order order, FileListWriter.Counts counts) {
        return new Manifest(
                order.edition().number(),
                order.edition().publishedAt(),
                order.day(),
                clock.instant(),
                editions.confidentialFiles(),
                assets.look(),
                counts);
    }

    private List<SiteAddress> beginnings() {
        return Stream.of(Language.values())
                .flatMap(language -> sections.names().stream()
                        .map(name -> new SiteAddress(language.root() + (name.isEmpty() ? "" : name + "/"))))
                .toList();
    }

    private Iterator<SiteAddress> records() {
        return Stream.of(Kind.values())
                .flatMap(kind -> editions.keys(kind).stream())
                .map(key -> new SiteAddress(Links.permanent(key.value())))
                .iterator();
    }

    /** Every record that is public and has a page of its own must have it in both languages. */
    private List<String> missing(FileList files) {
        return PAGES.entrySet().stream()
                .flatMap(kind -> editions.keys(kind.getKey()).stream().flatMap(key -> pages(kind.getValue(), key)))
                .filter(page -> !files.has(page.file()))
                .filter(page -> files.has(page.permanent().file()))
                .map(page -> "De pagina " + page.address().path() + " ontbreekt")
                .toList();
    }

    private record RecordPage(SiteAddress address, SiteAddress permanent) {

        String file() {
            return address.file();
        }
    }

    private static Stream<RecordPage> pages(String path, Key key) {
        return Stream.of(Language.values())
                .map(language -> new RecordPage(
                        new SiteAddress(language.root() + path + "/" + Links.encoded(key.value())),
                        new SiteAddress(Links.permanent(key.value()))));
    }
}
