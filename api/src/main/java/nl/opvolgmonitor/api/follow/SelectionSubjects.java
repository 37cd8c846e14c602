package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.selection.Condition;
import nl.opvolgmonitor.api.selection.ConditionRefused;
import nl.opvolgmonitor.api.selection.Conditions;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.api.selection.Selections;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.follow.SubjectReader;
import nl.opvolgmonitor.domain.follow.SubjectType;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.follow.FoundKeys;
import org.jspecify.annotations.Nullable;

/** The records of a list that meet conditions, in the words of the address of that list. The order of the list does not count. */
@Singleton
final class SelectionSubjects implements SubjectReader {

    /** Beyond this a selection is not read further: who follows so much follows everything. */
    private static final int MOST = 5_000;

    private static final String ORDER = "volgorde";

    private final Selections selections;
    private final Conditions conditions;
    private final PublicReading reading;
    private final TermLog terms;

    SelectionSubjects(Selections selections, Conditions conditions, PublicReading reading, TermLog terms) {
        this.selections = selections;
        this.conditions = conditions;
        this.reading = reading;
        this.terms = terms;
    }

    @Override
    public SubjectType type() {
        return SubjectType.SELECTION;
    }

    @Override
    public Subject read(String text) {
        try {
            var selection = selections.parse(text.strip());
            return new Subject(SubjectType.SELECTION, selection.list().path() + conditionsOf(selection));
        } catch (ConditionRefused refused) {
            throw new InvalidContent(refused.sentence().replaceFirst("\\.$", ""));
        }
    }

    private static Query conditionsOf(Selection selection) {
        return new Query(selection.query().parameters().stream()
                .filter(parameter -> !parameter.name().equals(ORDER))
                .toList());
    }

    @Override
    public String title(Subject subject) {
        try {
            return title(selections.parse(subject.text()));
        } catch (ConditionRefused notUnderstoodAnyMore) {
            return subject.text();
        }
    }

    private String title(Selection selection) {
        var list = Labels.dutch().of("soort." + selection.list().type() + ".meer");
        var names = new TermNames(Language.DUTCH, terms.terms());
        var chosen = conditionsOf(selection).parameters().stream()
                .map(parameter -> label(selection, parameter.name()) + ": " + inWords(parameter, names))
                .collect(Collectors.joining("; "));
        return chosen.isEmpty() ? list : list + " (" + chosen + ")";
    }

    private static String inWords(Query.Parameter parameter, TermNames names) {
        return switch (parameter.name()) {
            case "thema" -> names.theme(parameter.value());
            case "doelgroep" -> names.targetGroup(parameter.value());
            default -> parameter.value();
        };
    }

    private String label(Selection selection, String parameter) {
        return conditions.of(selection.list()).stream()
                .filter(condition -> condition.parameter().equals(parameter))
                .findFirst()
                .map(Condition::label)
                .orElse(parameter);
    }

    @Override
    public String path(Subject subject) {
        return "/nl/" + subject.text().replaceFirst("(?=\\?|$)", "/");
    }

    @Override
    public Set<Key> matching(Subject subject) {
        try {
            return keys(selections.parse(subject.text()));
        } catch (ConditionRefused notUnderstoodAnyMore) {
            return Set.of();
        }
    }

    private Set<Key> keys(Selection selection) {
        var keys = new LinkedHashSet<Key>();
        var after = next(selection, keys, null);
        while (after != null && keys.size() < MOST) {
            after = next(selection, keys, after);
        }
        return keys;
    }

    private @Nullable String next(Selection selection, Set<Key> keys, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("filter", selection.filter()));
        variables.put("after", after);
        var page = reading.ask("keys-" + selection.list().path(), variables, FoundKeys.class)
                .found();
        page.nodes().forEach(found -> keys.add(new Key(found.id())));
        return page.next();
    }
}
