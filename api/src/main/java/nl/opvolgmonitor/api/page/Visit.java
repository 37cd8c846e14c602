package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.Stand;
import nl.opvolgmonitor.ui.register.Correction;
import nl.opvolgmonitor.ui.register.CorrectionsPage;
import org.jspecify.annotations.Nullable;

/** One request for a page: what was asked, for which point in time, and how to answer it. */
public record Visit(Asked asked, Stand stand, PublicQueries queries, Pages pages) {

    public Site site() {
        return pages.site(stand, asked.address());
    }

    <T> T ask(String document, Map<String, ? extends @Nullable Object> variables, Class<T> model) {
        return queries.ask(document, variables, stand, model);
    }

    HttpResponse<String> show(String template, Object page) {
        return show(template, Map.of("page", page));
    }

    public HttpResponse<String> show(String template, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("site", site());
        return pages.templates().page(template, all);
    }

    /** Where a list goes on after the page with that number, which ended at that cursor; null when it does not. */
    @Nullable
    String next(Onward.List list, int number, @Nullable String cursor) {
        return cursor == null ? null : pages.onward().address(site().links(), list, number, cursor);
    }

    HttpResponse<String> leadTo(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }

    /** The key in an address; empty when the text cannot be one. */
    public Optional<String> asKey(String text) {
        try {
            return Optional.of(new Key(text.endsWith("/") ? text.substring(0, text.length() - 1) : text).value());
        } catch (InvalidContent impossible) {
            return Optional.empty();
        }
    }

    /** The key in an address; there is no page by a text that cannot be a key. */
    public String key(String text) {
        return asKey(text).orElseThrow(() -> neverKnown(text));
    }

    /** Tells of a record that is not there whether it was withdrawn, and why. */
    public PageRefused unknown(String key) {
        return ask("corrections", Map.of("record", key), CorrectionsPage.class).corrections().stream()
                .filter(Correction::withdrawn)
                .findFirst()
                .map(PageRefused::withdrawn)
                .orElseGet(() -> neverKnown(key));
    }

    private PageRefused neverKnown(String key) {
        return stand.chosen()
                ? PageRefused.notThen(Sentence.of("problem.no-such-key-then", key, stand.effective()), asked.path())
                : PageRefused.notFound(Sentence.of("problem.no-such-key", key));
    }
}
