package nl.opvolgmonitor.api.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.follow.PublicChanges.Changed;
import nl.opvolgmonitor.domain.overview.Series;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.term.Terms;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.follow.MailBody.Step;

/** From what to what a record or a series went, in words. Of a new entry in a series only what the series is about. */
final class Steps {

    /** Fields of which a reader sees the words; a key or a link says nothing in a mail. */
    private static final Set<Class<?>> READABLE =
            Set.of(String.class, LocalDate.class, Integer.class, int.class, Boolean.class, boolean.class);

    /** No readable field holds a theme or target group. */
    private static final TermNames NO_NAMES = new TermNames(Language.DUTCH, Terms.NONE);

    private Steps() {}

    static List<Step> of(Kind kind, Changed changed) {
        var before = changed.before() == null ? new Fields(Map.of()) : Fields.of(changed.before());
        return before.changesTo(Fields.of(changed.after())).stream()
                .filter(change -> changed.isAmended() || Series.tells(kind, change.field()))
                .filter(change -> isReadable(change, changed.after()))
                .map(change -> step(nl.opvolgmonitor.ui.register.Kind.valueOf(kind.name()), change))
                .toList();
    }

    private static boolean isReadable(FieldChange change, Registered record) {
        return change.field().equals("effective")
                || Stream.of(record.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(change.field()))
                        .anyMatch(component -> component.getType().isEnum() || READABLE.contains(component.getType()));
    }

    private static Step step(nl.opvolgmonitor.ui.register.Kind kind, FieldChange change) {
        var shown = new nl.opvolgmonitor.ui.register.FieldChange(change.field(), change.from(), change.to());
        return new Step(
                shown.label(kind, Language.DUTCH),
                change.from() == null ? null : shown.before(kind, NO_NAMES).words(),
                change.to() == null ? null : shown.after(kind, NO_NAMES).words());
    }

    static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
