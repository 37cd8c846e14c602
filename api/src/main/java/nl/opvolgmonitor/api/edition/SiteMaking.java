package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private final Sections sections;
    private final PublicQueries queries;
    private final Unhurried unhurried;
    private final Templates templates;
    private final Editions editions;
    private final StaticSite assets;
    private final RootFiles root;

    SiteMaking(
            Sections sections,
            PublicQueries queries,
            Unhurried unhurried,
            Templates templates,
            Editions editions,
            StaticSite assets,
            RootFiles root) {
        this.sections = sections;
        this.queries = queries;
        this.unhurried = unhurried;
        this.templates = templates;
        this.editions = editions;
        this.assets = assets;
        this.root = root;
    }

    /** Where to make it, and of what. {@code before} is the site whose unchanged pages are kept, null when there is none. */
    record Order(
            Edition edition,
            LocalDate day,
            Path folder,
            @Nullable Path before,
            boolean live) {}

    /** {@link SiteRefused} when anything is wrong with it. */
    Manifest make(Order order, SiteProgress progress) throws IOException {
        var stand = new Stand(new PointInTime(order.day(), order.edition().publishedAt()), null, null);
        var pages = new SitePages(sections, queries, unhurried, templates, stand, order.live());
        var name = new SiteName(order.edition().number(), order.day());
        var writer = new SiteWriter(order.folder(), name, order.edition(), order.before());
        var faults = new ArrayList<String>();
        try (var walk = new SiteWalk(pages, writer, progress, sections.names())) {
            faults.addAll(walk.from(beginnings(), records()));
        }
        var manifest = writer.manifest(editions.confidentialFiles(), assets.look());
        faults.addAll(missing(manifest));
        faults.addAll(order.live() ? List.of() : root.write(order.folder(), manifest));
        if (!faults.isEmpty()) {
            throw new SiteRefused(faults);
        }
        assets.writeTo(order.folder(), pages::reachable);
        manifest.writeTo(order.folder());
        return manifest;
    }

    private List<SiteAddress> beginnings() {
        return Stream.of(Language.values())
                .flatMap(language -> sections.names().stream()
                        .map(name -> new SiteAddress(language.root() + (name.isEmpty() ? "" : name + "/"))))
                .toList();
    }

    private List<SiteAddress> records() {
        return Stream.of(Kind.values())
                .flatMap(kind -> editions.keys(kind).stream())
                .map(key -> new SiteAddress(Links.permanent(key.value())))
                .toList();
    }

    /** Every record that is public and has a page of its own must have it in both languages. */
    private List<String> missing(Manifest manifest) {
        return PAGES.entrySet().stream()
                .flatMap(kind -> editions.keys(kind.getKey()).stream().flatMap(key -> pages(kind.getValue(), key)))
                .filter(page -> !manifest.files().containsKey(page.file()))
                .filter(page -> manifest.files().containsKey(page.permanent().file()))
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
