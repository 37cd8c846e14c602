package nl.opvolgmonitor.api.opendata;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.page.Section;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.ui.opendata.DataFile;
import nl.opvolgmonitor.ui.opendata.OpenDataPage;

/** The page that tells what there is to take along. */
@Singleton
final class OpenDataPages implements Section {

    /** How long a reader waits for files that are being made. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Editions editions;
    private final EditionFiles files;

    OpenDataPages(Editions editions, EditionFiles files) {
        this.editions = editions;
        this.files = files;
    }

    @Override
    public String name() {
        return "open-data";
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        var last = editions.last();
        var page = new OpenDataPage(
                last.map(Edition::number).orElse(null),
                last.map(Edition::publishedAt).orElse(null),
                last.map(this::filesOf).orElse(List.of()),
                Licence.ADDRESS,
                Catalog.DESCRIPTION);
        return visit.show("page/opendata.jte", Map.of("page", page));
    }

    private List<DataFile> filesOf(Edition edition) {
        return files.formats().stream().map(format -> file(edition, format)).toList();
    }

    private DataFile file(Edition edition, EditionFormat format) {
        var made = files.within(PATIENCE, edition, format);
        return new DataFile(
                format.file(),
                OpenDataController.address(edition, format.file()),
                format.mediaType(),
                made.map(EditionFile::size).orElse(null),
                made.map(EditionFile::sha256).orElse(null));
    }
}
