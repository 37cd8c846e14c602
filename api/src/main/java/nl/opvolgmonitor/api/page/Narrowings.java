package nl.opvolgmonitor.api.page;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.selection.Condition;
import nl.opvolgmonitor.api.selection.Conditions;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Query.Parameter;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.selection.Chip;
import nl.opvolgmonitor.ui.selection.ChoicesPage;
import nl.opvolgmonitor.ui.selection.ChoicesPage.Label;
import nl.opvolgmonitor.ui.selection.ChoicesPage.OfTheme;
import nl.opvolgmonitor.ui.selection.Field;
import nl.opvolgmonitor.ui.selection.Field.Control;
import nl.opvolgmonitor.ui.selection.Narrowing;
import nl.opvolgmonitor.ui.selection.Option;
import org.jspecify.annotations.Nullable;

/** Makes of a selection the form that shows it, with everything else that it can be narrowed to. */
@Singleton
final class Narrowings {

    record Answer(@Nullable Named node) {}

    private static final String ORDER = "volgorde";

    /** What most people choose by; the rest stands behind a fold. */
    private static final Set<String> USUAL = Set.of(
            "tekst",
            "reactie",
            "uitvoering",
            "oordeel",
            "genummerd",
            "stand",
            "termijn",
            "soort",
            "ministerie",
            "thema",
            "jaar",
            "uiterlijk-voor");

    private static final Set<String> OF_OPEN_LISTS = Set.of("thema", "doelgroep");

    private final Conditions conditions;
    private final Choices choices;

    Narrowings(Conditions conditions, Choices choices) {
        this.conditions = conditions;
        this.choices = choices;
    }

    Narrowing of(Visit visit, Selection selection, Connection<?> found) {
        var otherwise = occurring(visit);
        var fields = conditions.of(selection.list()).stream()
                .map(condition -> field(
                        visit,
                        condition,
                        choices.of(condition, found, otherwise, visit.site()),
                        values(selection, condition.parameter())))
                .toList();
        return new Narrowing(
                selection.list().path(),
                selection.query(),
                fields.stream().filter(field -> USUAL.contains(field.name())).toList(),
                fields.stream().filter(field -> !USUAL.contains(field.name())).toList(),
                order(visit, selection),
                chips(selection, fields));
    }

    private static Map<String, List<Option>> occurring(Visit visit) {
        var page = visit.ask("choices", Map.of(), ChoicesPage.class);
        return Map.of(
                "ministerie",
                page.organisations().nodes().stream()
                        .map(each -> Option.of(each.id(), each.label().orElse(each.id())))
                        .toList(),
                "thema",
                themes(page.overview().byTheme(), visit.site().names()),
                "jaar",
                page.overview().byYear().stream()
                        .map(Label::label)
                        .sorted(Comparator.reverseOrder())
                        .map(year -> Option.of(year, year))
                        .toList());
    }

    private static List<Option> themes(List<OfTheme> occurring, TermNames names) {
        return occurring.stream()
                .map(each -> each.filter().theme())
                .map(theme -> Option.of(theme, names.theme(theme)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private Field order(Visit visit, Selection selection) {
        return new Field(
                ORDER,
                visit.site().text("list.order"),
                false,
                Control.ONE,
                choices.ofEnum(selection.list().type() + "Order", visit.site().labels()),
                values(selection, ORDER));
    }

    private static List<String> values(Selection selection, String name) {
        return selection.query().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    private static Field field(Visit visit, Condition condition, List<Option> options, List<String> values) {
        var others = values.stream()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .map(value -> Option.of(value, inWords(visit, condition, value)));
        return new Field(
                condition.parameter(),
                visit.site().word("keuze." + condition.parameter()),
                isOfTheRegister(condition),
                control(condition, options),
                Stream.concat(options.stream(), others).toList(),
                values);
    }

    /** Whether its values are the names and words of records. */
    private static boolean isOfTheRegister(Condition condition) {
        return condition.type().equals("ID")
                || (condition.type().equals("String") && !OF_OPEN_LISTS.contains(condition.parameter()));
    }

    private static String inWords(Visit visit, Condition condition, String value) {
        return switch (condition.type()) {
            case "ID" -> named(visit, value);
            case "Date", "DateTime" -> visit.site().dates().day(LocalDate.parse(value.substring(0, 10)));
            default -> value;
        };
    }

    private static String named(Visit visit, String key) {
        var known = visit.ask("named", Map.of("id", key), Answer.class).node();
        return known == null ? key : visit.site().nameOf(known);
    }

    private static Control control(Condition condition, List<Option> options) {
        if (condition.parameter().equals("tekst")) {
            return Control.SEARCH;
        }
        if (condition.type().startsWith("Date")) {
            return Control.DAY;
        }
        if (condition.many()) {
            return Control.SEVERAL;
        }
        return options.isEmpty() ? Control.TEXT : Control.ONE;
    }

    private static List<Chip> chips(Selection selection, List<Field> fields) {
        return selection.query().parameters().stream()
                .flatMap(parameter -> fields.stream()
                        .filter(field -> field.name().equals(parameter.name()))
                        .map(field -> new Chip(
                                field.label(),
                                field.inWords(parameter.value()),
                                field.quoted(),
                                selection.query().without(parameter))))
                .toList();
    }
}
