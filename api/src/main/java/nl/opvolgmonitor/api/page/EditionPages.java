package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.edition.Edition;
import nl.opvolgmonitor.ui.edition.EditionPage;
import nl.opvolgmonitor.ui.edition.EditionsPage;
import nl.opvolgmonitor.ui.edition.Found;
import nl.opvolgmonitor.ui.overview.RecordChange;
import nl.opvolgmonitor.ui.register.Connection;

/** The list of editions, and what each of them changed. */
@Singleton
final class EditionPages implements Section {

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,8})/?");

    record Changes(EditionPage.Comparison compare, Connection<RecordChange> changes) {}

    @Override
    public String name() {
        return "edities";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return rest.isEmpty()
                ? visit.show("page/editions.jte", visit.ask("editions", Map.of(), EditionsPage.class))
                : visit.show("page/edition.jte", changesOf(visit, edition(visit, rest)));
    }

    private static Edition edition(Visit visit, String rest) {
        var number = NUMBER.matcher(rest);
        if (!number.matches()) {
            throw Section.nothingAt(visit);
        }
        var found = visit.ask("edition", Map.of("number", Integer.valueOf(number.group(1))), Found.class);
        if (found.edition() == null) {
            throw PageRefused.notFound(Sentence.of("edition.unknown", number.group(1)));
        }
        return found.edition();
    }

    private static EditionPage changesOf(Visit visit, Edition edition) {
        var since = Objects.requireNonNullElse(edition.since(), Instant.EPOCH);
        var changes = visit.ask(
                "edition-changes",
                Map.of("since", since.toString(), "until", edition.publishedAt().toString()),
                Changes.class);
        return new EditionPage(edition, changes.compare(), changes.changes());
    }
}
