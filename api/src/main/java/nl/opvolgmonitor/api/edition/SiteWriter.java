package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import nl.opvolgmonitor.api.http.ContentCoding;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pages of a site, each beside itself compressed. A page that says the same as in the site before is that file: it keeps its
 * bytes, and its mark of the edition since which it says so.
 */
final class SiteWriter {

    private static final String COMPRESSED = ContentCoding.GZIP.suffix();

    private final Path site;
    private final SiteName name;
    private final Edition edition;
    private final @Nullable Path before;
    private final @Nullable FileList known;
    private final boolean live;

    SiteWriter(SiteMaking.Order order) {
        this.site = order.folder();
        this.name = order.name();
        this.edition = order.edition();
        this.before = order.before();
        this.known = before != null && Manifest.in(before).isPresent() ? FileList.in(before) : null;
        this.live = order.live();
    }

    SiteFile write(SitePage page) throws IOException {
        var content = Sha256.of(page.text().getBytes(StandardCharsets.UTF_8));
        if (live && page.leadsTo() != null) {
            return told(page, content, content);
        }
        var file = page.address().file();
        var same = same(file, content);
        return same == null ? told(page, fresh(file, page), content) : same;
    }

    /** A file beside a page, which says the same in every edition. */
    SiteFile write(SiteAddress address, byte[] bytes) throws IOException {
        var sha256 = Sha256.of(bytes);
        var same = same(address.file(), sha256);
        if (same != null) {
            return same;
        }
        put(address.file(), bytes);
        return new SiteFile(address.path(), sha256, sha256, name.edition(), edition.publishedAt(), null);
    }

    /** The one of the site before, which becomes one of this site; null when it said something else, or was not there. */
    private @Nullable SiteFile same(String file, String content) throws IOException {
        makeFolder(Objects.requireNonNull(site.resolve(file).getParent()));
        var old = known == null ? null : known.named(file).orElse(null);
        if (before == null || old == null || !old.content().equals(content)) {
            return null;
        }
        keep(before, file);
        return old;
    }

    /** Most of them lie in one that is there. */
    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException made) {
            return;
        } catch (NoSuchFileException deeper) {
            Files.createDirectories(folder);
        }
    }

    private SiteFile told(SitePage page, String sha256, String content) {
        return new SiteFile(
                page.address().path(), sha256, content, name.edition(), edition.publishedAt(), page.leadsTo());
    }

    private void keep(Path from, String file) throws IOException {
        var names = SiteForm.of(file).isCompressed() ? List.of(file) : List.of(file, file + COMPRESSED);
        for (var each : names) {
            Files.createLink(site.resolve(each), from.resolve(each));
        }
    }

    private String fresh(String file, SitePage page) throws IOException {
        var dates = Dates.in(Language.at(page.address().path()));
        var bytes = Mark.filled(
                        page.text(), name.edition(), dates.day(name.day()), dates.instant(edition.publishedAt()))
                .getBytes(StandardCharsets.UTF_8);
        put(file, bytes);
        return Sha256.of(bytes);
    }

    private void put(String file, byte[] bytes) throws IOException {
        Files.write(site.resolve(file), bytes);
        if (SiteForm.of(file).isCompressed()) {
            return;
        }
        try (var out = new BestCompression(Files.newOutputStream(site.resolve(file + COMPRESSED)))) {
            out.write(bytes);
        }
    }

    /** It is done once and read often. */
    private static final class BestCompression extends GZIPOutputStream {

        BestCompression(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
