package nl.opvolgmonitor.api.follow;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.follow.PublicChanges.Changed;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.follow.MailBody.Step;
import org.jspecify.annotations.Nullable;

/** From what to what a record or a series went, in words. Of a new entry in a series only what the series is about. */
final class Steps {

    private static final Map<Kind, List<String>> OF_SERIES = Map.of(
            Kind.RESPONSE, List.of("type"),
            Kind.CLOSURE, List.of("outcome"),
            Kind.ASSESSMENT, List.of("judgement"),
            Kind.FULFILMENT, List.of("status"),
            Kind.DEADLINE, List.of("raw", "latest"),
            Kind.IMPLEMENTATION_REPORT, List.of("status"),
            Kind.MOTION_DECISION, List.of("decision"),
            Kind.MOTION_EXECUTION, List.of("status"),
            Kind.INSTRUMENT_STAGE, List.of("stage"));

    /** Fields of which a reader sees the words; a key or a link says nothing in a mail. */
    private static final Set<Class<?>> READABLE =
            Set.of(String.class, LocalDate.class, Integer.class, int.class, Boolean.class, boolean.class);

    private Steps() {}

    static List<Step> of(Kind kind, Changed changed) {
        var before = changed.before() == null ? new Fields(Map.of()) : Fields.of(changed.before());
        return before.changesTo(Fields.of(changed.after())).stream()
                .filter(change -> changed.isAmended() || principal(kind).contains(change.field()))
                .flatMap(change -> step(kind, change, changed.after()))
                .toList();
    }

    private static List<String> principal(Kind kind) {
        return OF_SERIES.getOrDefault(kind, List.of());
    }

    private static Stream<Step> step(Kind kind, FieldChange change, Registered record) {
        if (change.field().equals("effective")) {
            return Stream.of(new Step(label(kind, change), change.from(), change.to()));
        }
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(change.field()) && isReadable(component.getType()))
                .map(component ->
                        new Step(label(kind, change), words(component, change.from()), words(component, change.to())));
    }

    private static boolean isReadable(Class<?> type) {
        return type != Entry.class && (type.isEnum() || READABLE.contains(type));
    }

    private static String label(Kind kind, FieldChange change) {
        var shown = nl.opvolgmonitor.ui.register.Kind.valueOf(kind.name());
        var label = new nl.opvolgmonitor.ui.register.FieldChange(change.field(), null, null).label(shown);
        return label.equals(change.field()) ? capitalized(Labels.dutch().of("soort." + shown.type())) : label;
    }

    private static @Nullable String words(RecordComponent component, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (component.getType() == LocalDate.class) {
            return Dates.day(LocalDate.parse(value));
        }
        return Labels.dutch()
                .find(component.getType().getSimpleName() + "." + value)
                .orElse(value);
    }

    static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
