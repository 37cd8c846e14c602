package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.api.page.LyingFiles;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.advice.AdvicePage;

/** The fixed advices as files: the same bytes for as long as no note is added. */
@Singleton
final class AdvicesInFiles implements LyingFiles {

    private final Advices advices;
    private final FixedPapers papers;
    private final AdviceExport export;

    AdvicesInFiles(Advices advices, FixedPapers papers, AdviceExport export) {
        this.advices = advices;
        this.papers = papers;
        this.export = export;
    }

    /** Empty when there is no advice with that name, or no form of that extension. */
    Optional<MadeFile> file(Key advice, String extension, PointInTime at) {
        return advices.find(advice, at).flatMap(published -> file(published, extension, at));
    }

    private Optional<MadeFile> file(PublishedAdvice published, String extension, PointInTime at) {
        var key = published.key();
        var advice = Advice.of(published);
        var notes = advices.notes(Set.of(key), at).getOrDefault(key, List.of());
        return export.of(extension, papers.of(advice, notes), advice.items(), published::content);
    }

    @Override
    public void writeTo(Path site, PointInTime at) throws IOException {
        for (var published : advices.at(at)) {
            var folder = site.resolve("nl/opvolgadviezen/" + published.key());
            Files.createDirectories(folder);
            for (var form : AdvicePage.FORMS) {
                Files.write(
                        folder.resolve("advies." + form),
                        file(published, form, at).orElseThrow().bytes());
            }
        }
    }
}
