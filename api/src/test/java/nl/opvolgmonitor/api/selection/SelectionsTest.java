package nl.opvolgmonitor.api.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.ui.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An address chooses the same records wherever it is used. */
class SelectionsTest {

    private final GraphQLSchema schema =
            RunningRegister.get().context().getBean(GraphQLSchema.class, Qualifiers.byName("public"));
    private final Conditions conditions = RunningRegister.get().context().getBean(Conditions.class);
    private final Selections selections = RunningRegister.get().context().getBean(Selections.class);

    @ParameterizedTest
    @EnumSource(RegisterList.class)
    void canChooseByEveryFieldOfTheFilterOnce(RegisterList list) {
        var filter = (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(list.type() + "Filter"));

        assertThat(conditions.of(list))
                .extracting(Condition::field)
                .containsExactlyInAnyOrderElementsOf(filter.getFieldDefinitions().stream()
                        .map(GraphQLInputObjectField::getName)
                        .toList());
        assertThat(conditions.of(list)).extracting(Condition::parameter).doesNotHaveDuplicates();
        assertThat(conditions.of(list)).extracting(Condition::label).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(RegisterList.class)
    void hasAWordForEveryValue(RegisterList list) {
        for (var condition : conditions.of(list)) {
            if (schema.getType(condition.type()) instanceof GraphQLEnumType values) {
                assertThat(values.getValues())
                        .extracting(GraphQLEnumValueDefinition::getName)
                        .allSatisfy(value -> assertThat(Labels.dutch().find(condition.type() + "." + value + ".adres"))
                                .as(condition.type() + "." + value)
                                .isPresent());
                assertThat(Labels.dutch().addresses(condition.type())).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void readsWhatItWrote() {
        var selection = selections.of(
                RegisterList.COMMITMENTS,
                Map.of(
                        "stand", List.of("open", "in-uitvoering"),
                        "partij", List.of("politie"),
                        "uiterlijk-voor", List.of("2027-01-01"),
                        "tekst", List.of(" mens & handel "),
                        "volgorde", List.of("termijn")));

        assertThat(selection)
                .hasToString(
                        "toezeggingen?tekst=mens+%26+handel&stand=in-uitvoering&stand=open&partij=politie&uiterlijk-voor=2027-01-01&volgorde=termijn");
        assertThat(selections.parse(selection.toString())).isEqualTo(selection);
        assertThat(selection.filter())
                .containsEntry("status", List.of("IN_PROGRESS", "OPEN"))
                .containsEntry("dueBefore", "2027-01-01");
        assertThat(selection.order()).isEqualTo("DUE");
    }

    @Test
    void takesAnEmptyFieldForNoChoice() {
        var selection = selections.of(RegisterList.MOTIONS, Map.of("tekst", List.of(" "), "stand", List.of("")));

        assertThat(selection).hasToString("moties");
        assertThat(selection.filter()).isEmpty();
    }

    @Test
    void passesOverWhatANewsletterAdds() {
        assertThat(selections.parse("moties?utm_source=brief&na=xyz&per=2026-01-01"))
                .hasToString("moties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toezegging?stand=open | Er is geen lijst ‘toezegging’.",
                "toezeggingen?stnd=open | kent de keuze ‘stnd’ niet",
                "toezeggingen?stand=klaar | kies uit deels-voldaan, in-uitvoering",
                "toezeggingen?uiterlijk-voor=2027-02-30 | schrijf een dag als 2021-01-10",
                "toezeggingen?uiterlijk-voor=morgen | schrijf een dag als 2021-01-10",
                "toezeggingen?partij=a%20b | schrijf de sleutel van een record",
                "toezeggingen?met-termijn=misschien | schrijf ja of nee",
                "toezeggingen?partij=a&partij=b | past één keuze",
                "toezeggingen?volgorde=willekeurig | kies uit",
                "aanbevelingen?jaar=21 | schrijf een jaar als 2021",
            })
    void saysInDutchWhatIsWrong(String text, String words) {
        assertThatThrownBy(() -> selections.parse(text))
                .isInstanceOf(ConditionRefused.class)
                .hasMessageContaining(words);
    }
}
