package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
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
    private final SortedMap<String, SiteFile> known;
    private final SortedMap<String, SiteFile> written = new ConcurrentSkipListMap<>();

    SiteWriter(Path site, SiteName name, Edition edition, @Nullable Path before) {
        this.site = site;
        this.name = name;
        this.edition = edition;
        this.before = before;
        this.known = Optional.ofNullable(before)
                .flatMap(Manifest::in)
                .map(Manifest::files)
                .orElse(Collections.emptySortedMap());
    }

    void write(SitePage page) throws IOException {
        var file = page.address().file();
        var content = Sha256.of(page.text().getBytes(StandardCharsets.UTF_8));
        var old = known.get(file);
        Files.createDirectories(site.resolve(file).getParent());
        if (before != null && old != null && old.content().equals(content)) {
            keep(before, file);
            written.put(file, old);
        } else {
            written.put(file, told(page, fresh(file, page), content));
        }
    }

    private SiteFile told(SitePage page, String sha256, String content) {
        return new SiteFile(
                page.address().path(), sha256, content, name.edition(), edition.publishedAt(), page.leadsTo());
    }

    /** Of what was written; so many files were confidential, and that was the style sheet. */
    Manifest manifest(int confidential, String look) {
        return new Manifest(name.edition(), edition.publishedAt(), name.day(), confidential, look, written);
    }

    private void keep(Path from, String file) throws IOException {
        for (var each : new String[] {file, file + COMPRESSED}) {
            Files.createLink(site.resolve(each), from.resolve(each));
        }
    }

    private String fresh(String file, SitePage page) throws IOException {
        var dates = Dates.in(Language.at(page.address().path()));
        var bytes = Mark.filled(
                        page.text(), name.edition(), dates.day(name.day()), dates.instant(edition.publishedAt()))
                .getBytes(StandardCharsets.UTF_8);
        Files.write(site.resolve(file), bytes);
        try (var out = new BestCompression(Files.newOutputStream(site.resolve(file + COMPRESSED)))) {
            out.write(bytes);
        }
        return Sha256.of(bytes);
    }

    /** It is done once and read often. */
    private static final class BestCompression extends GZIPOutputStream {

        BestCompression(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
