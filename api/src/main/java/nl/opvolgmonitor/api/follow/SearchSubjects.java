package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.follow.SubjectReader;
import nl.opvolgmonitor.domain.follow.SubjectType;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.search.Question;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.follow.FoundHits;
import org.jspecify.annotations.Nullable;

/** The records that words find, as on the search page. */
@Singleton
final class SearchSubjects implements SubjectReader {

    /** Beyond this the best are followed: what is found last hardly is what was meant. */
    private static final int MOST = 1_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final PublicReading reading;

    SearchSubjects(PublicReading reading) {
        this.reading = reading;
    }

    @Override
    public SubjectType type() {
        return SubjectType.SEARCH;
    }

    @Override
    public Subject read(String text) {
        var words = SPACE.matcher(text.strip()).replaceAll(" ");
        if (Question.read(words).isEmpty()) {
            throw new InvalidContent("In deze zoekvraag staat niets om naar te zoeken");
        }
        return new Subject(SubjectType.SEARCH, words);
    }

    @Override
    public String title(Subject subject) {
        return "Zoekvraag: " + subject.text();
    }

    @Override
    public String path(Subject subject) {
        return "/nl/zoeken/" + Query.NONE.with("q", subject.text());
    }

    @Override
    public Set<Key> matching(Subject subject) {
        var keys = new LinkedHashSet<Key>();
        var after = next(subject, keys, null);
        while (after != null && keys.size() < MOST) {
            after = next(subject, keys, after);
        }
        return keys;
    }

    private @Nullable String next(Subject subject, Set<Key> keys, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("text", subject.text()));
        variables.put("after", after);
        var page = reading.ask("keys-zoeken", variables, FoundHits.class).found();
        page.nodes().forEach(hit -> keys.add(new Key(hit.record().id())));
        return page.next();
    }
}
