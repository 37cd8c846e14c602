package nl.opvolgmonitor.domain.proposal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** A proposal in the making. What is null, blank or empty is left out. */
public final class Draft {

    private final Kind kind;
    private final String key;
    private final Rule rule;
    private final Sureness sureness;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final List<Excerpt> quotes = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    public Draft(Kind kind, String key, Rule rule, Sureness sureness) {
        this.kind = kind;
        this.key = key;
        this.rule = rule;
        this.sureness = sureness;
    }

    public Draft with(String field, @Nullable Object value) {
        if (value instanceof Enum<?> named) {
            fields.put(field, named.name());
        } else if (value != null && !isEmpty(value)) {
            fields.put(field, value);
        }
        return this;
    }

    /** A field that a person must fill in when the letter does not say it. */
    public Draft needs(String field, @Nullable Object value) {
        if (value == null || isEmpty(value)) {
            missing.add(field);
        }
        return with(field, value);
    }

    /** What a person could look up, such as {@code links.MOVER}. */
    public Draft lacks(String what) {
        missing.add(what);
        return this;
    }

    public Draft link(Role role, String name) {
        return link(role, name, null);
    }

    /** A link to who is named, in {@code words} when the letter names them otherwise, as by "ik". */
    public Draft link(Role role, String name, @Nullable String words) {
        var link = new LinkedHashMap<String, Object>();
        link.put("role", role.name());
        link.put("name", name);
        if (words != null) {
            link.put("text", words);
        }
        if (!links.contains(link)) {
            links.add(link);
        }
        return this;
    }

    public Draft quote(Words words) {
        return quote(words.excerpts());
    }

    public Draft quote(Words words, int from, int to) {
        return quote(words.excerpts(from, to));
    }

    public Draft quote(List<Excerpt> excerpts) {
        excerpts.stream().filter(excerpt -> !quotes.contains(excerpt)).forEach(quotes::add);
        return this;
    }

    public boolean hasQuotes() {
        return !quotes.isEmpty();
    }

    public Proposal proposal() {
        if (!links.isEmpty()) {
            fields.put("links", List.copyOf(links));
        }
        return new Proposal(kind, key, fields, quotes, rule.id(), rule.version(), sureness, missing);
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> several && several.isEmpty());
    }
}
