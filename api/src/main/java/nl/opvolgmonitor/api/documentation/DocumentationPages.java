package nl.opvolgmonitor.api.documentation;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.page.Section;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.documentation.ChapterPage;
import nl.opvolgmonitor.ui.documentation.DocumentationPage;
import nl.opvolgmonitor.ui.documentation.DocumentationPage.Entry;
import nl.opvolgmonitor.ui.documentation.DocumentationPage.Part;
import org.jspecify.annotations.Nullable;

/** The documentation of this version of the program. */
@Singleton
final class DocumentationPages implements Section {

    private static final String NAME = "documentatie";

    private final Chapters chapters;

    DocumentationPages(Chapters chapters) {
        this.chapters = chapters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        if (rest.isEmpty()) {
            return visit.show(
                    "page/documentation.jte", Map.of("page", list(visit.site().links())));
        }
        var chapter = chapters.named(rest.replaceFirst("/$", "")).orElseThrow(() -> Section.nothingAt(visit));
        return visit.show(
                "page/chapter.jte", Map.of("page", page(chapter, visit.site().links())));
    }

    private DocumentationPage list(Links links) {
        return new DocumentationPage(chapters.all().stream()
                .map(Chapter::readers)
                .distinct()
                .map(readers -> new Part(readers, entries(readers, links)))
                .toList());
    }

    private List<Entry> entries(String readers, Links links) {
        return chapters.all().stream()
                .filter(each -> each.readers().equals(readers))
                .map(each -> new Entry(new Markdown(each.text()).title(), address(each, links), each.language()))
                .toList();
    }

    private ChapterPage page(Chapter chapter, Links links) {
        var text = new Markdown(chapter.text());
        return new ChapterPage(text.title(), chapter.language(), text.html(target -> leading(chapter, target, links)));
    }

    /** Where a link in a text leads on this site; null for a file that is only in the repository. */
    private @Nullable String leading(Chapter from, String target, Links links) {
        var asked = URI.create(target);
        if (asked.isAbsolute() || target.startsWith("#")) {
            return target;
        }
        var fragment = Objects.requireNonNullElse(asked.getRawFragment(), "");
        return chapters.in(beside(from, asked.getPath()))
                .map(there -> address(there, links) + (fragment.isEmpty() ? "" : "#" + fragment))
                .orElse(null);
    }

    private static String beside(Chapter from, String path) {
        return Path.of(from.file()).resolveSibling(path).normalize().toString().replace('\\', '/');
    }

    private static String address(Chapter chapter, Links links) {
        return links.page(NAME + "/" + chapter.name());
    }
}
