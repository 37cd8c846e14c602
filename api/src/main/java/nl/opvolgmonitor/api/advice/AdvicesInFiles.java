package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.api.page.LyingFiles;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** The fixed advices as files: the same bytes for as long as no note is added. */
@Singleton
final class AdvicesInFiles implements LyingFiles {

    private static final Pattern PLACE = Pattern.compile("opvolgadviezen/([a-z0-9-]+)/advies\\.([a-z]+)");

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
        return Optional.ofNullable(advices.read(Set.of(advice), at).get(advice))
                .flatMap(published -> file(published, extension, at));
    }

    private Optional<MadeFile> file(PublishedAdvice published, String extension, PointInTime at) {
        var key = published.key();
        var advice = Advice.of(published);
        var notes = advices.notes(Set.of(key), at).getOrDefault(key, List.of());
        return export.of(extension, papers.of(advice, notes), advice.items(), published::content);
    }

    @Override
    public Optional<byte[]> at(String path, PointInTime at) {
        var file = PLACE.matcher(path);
        return file.matches() ? file(new Key(file.group(1)), file.group(2), at).map(MadeFile::bytes) : Optional.empty();
    }
}
