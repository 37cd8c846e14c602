package nl.opvolgmonitor.ui.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Query.Parameter;

/** How the list of recommendations is narrowed, and to what else it can be. */
public record Narrowing(Selection selection, List<Choice> choices) {

    /** What can be chosen for one parameter. */
    public record Choice(String name, String label, List<Option> options, List<String> chosen) {

        public boolean isChosen(Option option) {
            return chosen.contains(option.value());
        }
    }

    /** One of them, as in the address and in words. */
    public record Option(String value, String label) {}

    /** A condition in words, and the query that is left without it. */
    public record Active(String label, Query without) {}

    public static Narrowing of(Selection selection, RecommendationsPage page) {
        var query = selection.query();
        return new Narrowing(
                selection,
                Stream.of(
                                states("reactie", "Kabinetsreactie", ResponseState.values()),
                                states("uitvoering", "Uitvoering volgens het kabinet", ImplementationState.values()),
                                states("oordeel", "Oordeel van de Rapporteur", AssessmentState.values()),
                                ministries(page.organisations().nodes()),
                                words("thema", "Thema", page.themes()),
                                words("jaar", "Jaar", page.years()))
                        .map(choice -> chosen(choice, query))
                        .toList());
    }

    public Query query() {
        return selection.query();
    }

    public List<Active> active() {
        var query = query();
        return query.parameters().stream()
                .map(parameter -> new Active(inWords(parameter), query.without(parameter)))
                .toList();
    }

    /** How many there are on this page, and whether there are more. */
    public String countOf(RecommendationsPage page) {
        var count = page.recommendations().edges().size();
        var noun = count == 1 ? " aanbeveling" : " aanbevelingen";
        return count + noun + (page.recommendations().next() == null ? "" : " op deze pagina; er zijn er meer") + ".";
    }

    private String inWords(Parameter parameter) {
        return choices.stream()
                .filter(choice -> choice.name().equals(parameter.name()))
                .findFirst()
                .map(choice -> choice.label() + ": " + labelOf(choice, parameter.value()))
                .orElse(parameter.name().equals("tekst") ? "Woorden: " + parameter.value() : "Alleen genummerde");
    }

    private static String labelOf(Choice choice, String value) {
        return choice.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private static Choice chosen(Choice choice, Query query) {
        var values = query.parameters().stream()
                .filter(parameter -> parameter.name().equals(choice.name()))
                .map(Parameter::value)
                .toList();
        return new Choice(choice.name(), choice.label(), choice.options(), values);
    }

    private static Choice states(String name, String label, Enum<?>[] values) {
        var labels = Labels.dutch();
        return new Choice(
                name,
                label,
                Arrays.stream(values)
                        .map(value -> new Option(labels.address(value), labels.of(value)))
                        .toList(),
                List.of());
    }

    private static Choice ministries(List<Named> ministries) {
        var options = ministries.stream()
                .map(each -> new Option(each.id(), each.label().orElse(each.id())))
                .toList();
        return new Choice("ministerie", "Ministerie", options, List.of());
    }

    private static Choice words(String name, String label, List<String> words) {
        var labels = Labels.dutch();
        var options =
                words.stream().map(word -> new Option(word, labels.term(word))).toList();
        return new Choice(name, label, options, List.of());
    }
}
