package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.follow.SubjectReader;
import nl.opvolgmonitor.domain.follow.SubjectType;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.follow.Happened;

/** One record, by its key or by the address of its page. */
@Singleton
final class RecordSubjects implements SubjectReader {

    private static final Pattern PAGE =
            Pattern.compile("(?:https?://[^/?#]+)?/(?:id|nl/[a-z]+)/(?<key>[^?#]+?)/?(?:[?#].*)?");

    private final Directory directory;
    private final PublicReading reading;

    RecordSubjects(Directory directory, PublicReading reading) {
        this.directory = directory;
        this.reading = reading;
    }

    @Override
    public SubjectType type() {
        return SubjectType.RECORD;
    }

    @Override
    public Subject read(String text) {
        var key = new Key(key(text.strip()));
        if (!directory.kinds(Set.of(key), reading.now()).containsKey(key)) {
            throw new InvalidContent("Onder de sleutel ‘" + key + "’ is niets bekend");
        }
        return new Subject(SubjectType.RECORD, key.value());
    }

    private static String key(String text) {
        var page = PAGE.matcher(text);
        try {
            return page.matches() ? URI.create(page.group("key")).getPath() : text;
        } catch (IllegalArgumentException unreadable) {
            return text;
        }
    }

    @Override
    public String title(Subject subject) {
        var variables = Map.of("record", subject.text(), "about", subject.text());
        var found = reading.askOfAnyDay("notice", variables, Happened.class).about();
        return found == null
                ? subject.text()
                : Labels.dutch().of("soort." + found.kind())
                        + found.brief().map(name -> " ‘" + name + "’").orElse(" " + subject.text());
    }

    @Override
    public String path(Subject subject) {
        return Links.NOW.record(subject.text());
    }

    @Override
    public Set<Key> matching(Subject subject) {
        return Set.of(new Key(subject.text()));
    }
}
