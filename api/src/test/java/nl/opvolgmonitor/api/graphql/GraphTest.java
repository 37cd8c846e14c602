package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The graph over the first content, and what it costs in statements. */
class GraphTest {

    /** Two levels, at each of which a few batches may meet the same table; a page has up to 100 rows. */
    private static final int MOST_REPEATED = 8;

    @Test
    void costsOneStatementForEachLevelWhateverThePageSize() {
        assertThat(Served.statements(fiveLevels(1))).hasSize(5);
        assertThat(Served.statements(fiveLevels(100))).hasSize(5);
    }

    @Test
    void costsOneStatementForAllFieldsThatNeedTheSame() {
        var statements = Served.statements("""
                { recommendations(first: 100) { edges { node {
                    responses { id } response { id } responseState
                    implementationReports { id } implementationState assessments { id } assessmentState
                    closures { id } closed } } } }""");

        assertThat(statements).hasSize(5);
    }

    @TestFactory
    Stream<DynamicTest> neverSendsOneStatementPerRow() {
        return lists().map(field -> dynamicTest(
                field.getName(), () -> assertThat(mostRepeated(field)).isLessThanOrEqualTo(MOST_REPEATED)));
    }

    @Test
    void readsEachPointInTimeOnItsOwn() {
        var data = Served.data("""
                { before: recommendation(id: "slachtoffermonitor-mensenhandel-2015-2019/1", at: {effective: "2021-01-10"}) {
                    ...stand }
                  after: recommendation(id: "slachtoffermonitor-mensenhandel-2015-2019/1", at: {effective: "2021-01-11"}) {
                    ...stand } }
                fragment stand on Recommendation { responseState awaiting { days } response { daysToResponse } }""");

        assertThat(data.get("before").toString()).contains("responseState=AWAITING", "days=86", "response=null");
        assertThat(data.get("after").toString())
                .contains("responseState=ACCEPTED", "awaiting=null", "daysToResponse=87");
    }

    @Test
    void findsADocumentByAnySpellingOfItsCitation() {
        var found = Map.of("id", "kst-31015-221");

        for (var spelling : List.of("Kamerstuk 31 015, nr. 221", "31015 nr. 221", "kst-31015-221")) {
            assertThat(Served.data("{ source(citation: \"" + spelling + "\") { id } }"))
                    .containsEntry("source", found);
        }
        assertThat(Served.data("{ source(citation: \"Kamerstuk 99 999, nr. 1\") { id } }"))
                .containsEntry("source", null);
    }

    @Test
    void turnsThePagesOfAListWithoutLosingOrRepeating() {
        var all = Pages.keys("commitments(first: 100, orderBy: DUE");

        assertThat(Pages.turned("commitments(first: 7, orderBy: DUE"))
                .isEqualTo(all)
                .doesNotHaveDuplicates();
    }

    @Test
    void listsWhatACountOfTheOverviewCounted() {
        var data = Served.data("{ overview { byResponse { label count filter { formal response } } } }");

        assertThat(OverviewCounts.of(data))
                .isNotEmpty()
                .allSatisfy(
                        count -> assertThat(count.listed()).as(count.label()).isEqualTo(count.count()));
    }

    @Test
    void takesTheMiddleOfTheDaysThatAMinistryTookToAnswer() {
        var data = Served.data("{ overview { responseTimes { name answered medianDays } } }");

        assertThat(data).asString().contains("name=Ministerie van Justitie en Veiligheid, answered=3, medianDays=87");
    }

    @Test
    void followsTheCountsToTheDayAskedFor() {
        var data =
                Served.data("{ course(at: {effective: \"2021-06-01\"}) { steps { on byResponse { label count } } } }");

        assertThat(data).asString().contains("on=2020-10-16", "label=nog geen reactie, count=3", "on=2021-01-11");
    }

    @TestFactory
    Stream<DynamicTest> answersEveryFieldAtEveryTime() {
        var days = List.of("2017-04-05", "2021-01-10", "2022-02-22");
        return days.stream()
                .flatMap(day -> lists().filter(field -> field.getArgument("at") != null)
                        .map(field -> dynamicTest(
                                field.getName() + " " + day,
                                () -> assertThat(Served.answer(EveryField.of(field, "at: {effective: \"" + day + "\"}"))
                                                .getErrors())
                                        .isEmpty())));
    }

    private static Stream<GraphQLFieldDefinition> lists() {
        return Served.schema().getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("first") != null);
    }

    private static int mostRepeated(GraphQLFieldDefinition list) {
        var statements = Served.statements(EveryField.of(list, "first: 100"));
        return statements.stream()
                .mapToInt(statement -> Collections.frequency(statements, statement))
                .max()
                .orElse(0);
    }

    private static String fiveLevels(int first) {
        return """
                { recommendations(filter: {formal: true}, orderBy: OLDEST, first: %d) { edges { node { text
                    coverages { extent commitment { text fulfilments { status document { title } } } } } } } }""".formatted(first);
    }
}
