package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Mark;
import nl.opvolgmonitor.ui.Problem;
import nl.opvolgmonitor.ui.Sentence;
import org.jspecify.annotations.Nullable;

/** What a site of files needs besides its pages: what they look like, the page for what is not there, and the way to the first one. */
@Singleton
public final class StaticSite {

    private final Stands stands;
    private final Templates templates;

    StaticSite(Stands stands, Templates templates) {
        this.stands = stands;
        this.templates = templates;
    }

    /** What every page names: the style sheet, and the origin if it is known. With another one every page is another. */
    public String look() {
        return templates
                .pages()
                .site(stands.now(), "")
                .absolute(templates.pages().serving().assets().stylesheet());
    }

    /** Under which name the world knows this site; null when nobody said so. */
    public @Nullable String origin() {
        return templates.pages().serving().origin();
    }

    /** Writes them beside the pages in that folder, the pages among them made into what they must be there. */
    public void writeTo(Path folder, UnaryOperator<String> made) throws IOException {
        var pages = templates.pages().with(false, Mark.OF_NOW, Onward.BY_QUESTION);
        var missing = Problem.of(HttpStatus.NOT_FOUND.getCode(), Sentence.of("edition.nothing-here"));
        for (var language : Language.values()) {
            var folderOfIt = language == Language.DUTCH ? folder : folder.resolve(language.code());
            var page = templates.problemPage(pages.site(stands.now(), language.root()), missing);
            write(folderOfIt.resolve("404.html"), made.apply(page));
        }
        write(folder.resolve("index.html"), templates.leadingTo("/nl/", pages.site(stands.now(), "/nl/")));
        for (var address : pages.serving().assets().all()) {
            copy(address.substring("/static/".length()).split("\\?", 2)[0], folder.resolve("static"));
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, StaticFile.named(name).orElseThrow().content());
    }

    private static void write(Path file, String page) throws IOException {
        Files.writeString(file, page, StandardCharsets.UTF_8);
    }
}
