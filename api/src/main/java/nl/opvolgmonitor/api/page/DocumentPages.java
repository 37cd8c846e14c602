package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.source.Document;
import nl.opvolgmonitor.ui.source.DocumentsPage;
import org.jspecify.annotations.Nullable;

/** The list of documents, and one of them. */
@Singleton
final class DocumentPages implements Section {

    record Answer(@Nullable Document document) {}

    record Cited(List<Read> citations) {}

    record Read(@Nullable Source document) {}

    record Source(String id) {}

    private static final int LONGEST = 200;

    @Override
    public String name() {
        return "documenten";
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return Section.aboutRecord("document", rest);
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return ListPath.read(rest)
                .filter(path -> path.choices().isEmpty())
                .map(path -> list(visit, path.sheet()))
                .or(() -> byKey(visit, rest))
                .orElseGet(() -> cited(visit, rest));
    }

    private static HttpResponse<String> list(Visit visit, int sheet) {
        var after = visit.asked().one("na").orElse(null);
        if (sheet > 1 && after == null) {
            return visit.leadTo(visit.site().links().documents());
        }
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("after", after);
        var page = visit.ask("documents", variables, DocumentsPage.class);
        var next = visit.next(
                new Onward.List("documenten", Query.NONE),
                sheet,
                page.documents().next());
        return visit.show(
                "page/documents.jte", next == null ? Map.of("page", page) : Map.of("page", page, "next", next));
    }

    private static Optional<HttpResponse<String>> byKey(Visit visit, String words) {
        return visit.asKey(words)
                .flatMap(key -> Optional.ofNullable(
                        visit.ask("document", Map.of("id", key), Answer.class).document()))
                .map(found -> visit.show("page/document.jte", found));
    }

    /** What is no key may still be a citation, as a letter writes it or without the letters in front. */
    private static HttpResponse<String> cited(Visit visit, String words) {
        return Stream.of(words, "kst-" + words)
                .filter(citation -> citation.length() <= LONGEST)
                .flatMap(citation -> visit.ask("cited", Map.of("citation", citation), Cited.class).citations().stream())
                .flatMap(read -> Stream.ofNullable(read.document()))
                .findFirst()
                .map(found -> visit.leadTo(visit.site().links().document(found.id())))
                .orElseThrow(() -> visit.unknown(visit.key(words)));
    }
}
