package nl.opvolgmonitor.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.time.LocalDate;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.api.Ending;
import nl.opvolgmonitor.ui.api.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes is told beforehand: by version, by day, and in the answers themselves. */
class ChangelogTest {

    private static final String DAY = "(?s).*\\b20\\d{2}-\\d{2}(-\\d{2})?\\b.*";

    @Test
    void beginsWithTheVersionThatIsServed() {
        assertThat(Changelog.releases(Language.DUTCH).getFirst().version()).isEqualTo(ApiVersion.FULL);
        assertThat(Changelog.releases(Language.DUTCH))
                .allSatisfy(release -> assertThat(release.changes()).isNotEmpty());
        assertThat(Changelog.releases(Language.DUTCH))
                .extracting(Release::version)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsAsManyChangesOfEachVersionInEnglish() {
        assertThat(Changelog.releases(Language.ENGLISH))
                .extracting(
                        Release::version,
                        Release::date,
                        release -> release.changes().size())
                .containsExactlyElementsOf(Changelog.releases(Language.DUTCH).stream()
                        .map(release -> tuple(
                                release.version(),
                                release.date(),
                                release.changes().size()))
                        .toList());
    }

    @Test
    void readsVersionsAndTheirChanges() {
        assertThat(Changelog.releases("# Titel\n\n- niets\n\n## 1.1.0 (2027-01-02)\n\n- een\n- twee\n"))
                .singleElement()
                .satisfies(release -> {
                    assertThat(release.date()).isEqualTo("2027-01-02");
                    assertThat(release.changes()).containsExactly("een", "twee");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "staff"})
    void namesEverythingThatTheSchemaAdvisesAgainstWithItsDay(String whose) {
        var schema = RunningRegister.get().context().getBean(GraphQLSchema.class, Qualifiers.byName(whose));

        assertThat(DeprecatedElements.of(schema)).allSatisfy(ending -> {
            assertThat(ending.reason()).matches(DAY);
            assertThat(Changelog.text(Language.DUTCH)).contains("`" + ending.what() + "`");
        });
    }

    @Test
    void findsEverySortOfElementThatIsAdvisedAgainst() {
        var schema =
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                                type Query {
                                    old(a: Int @deprecated(reason: "b"), of: In, in: Word): Int @deprecated(reason: "a")
                                }
                                input In { a: Int @deprecated(reason: "c") b: Int }
                                enum Word { ONE @deprecated(reason: "d") TWO }
                                """), RuntimeWiring.MOCKED_WIRING);

        assertThat(DeprecatedElements.of(schema))
                .containsExactlyInAnyOrder(
                        new Ending("Query.old", "a"),
                        new Ending("Query.old.a", "b"),
                        new Ending("In.a", "c"),
                        new Ending("Word.ONE", "d"));
    }

    @Test
    void tellsInTheAnswerWhenAnAddressGoes() {
        var ending = Deprecation.parse("oude-lijst 2027-01-01 2028-01-01 /v1/nieuwe-lijst");

        assertThat(ending.headers())
                .containsEntry("Deprecation", "@1798761600")
                .containsEntry("Sunset", "Sat, 1 Jan 2028 00:00:00 GMT");
        assertThat(ending.ending().reason()).contains("1 januari 2028", "/v1/nieuwe-lijst");
    }

    @Test
    void givesAYearBeforeAnAddressGoesAndSaysSoInTheChangelog() {
        assertThat(RunningRegister.get().context().getBean(Deprecations.class).all())
                .allSatisfy(ending -> {
                    assertThat(ending.until()).isAfterOrEqualTo(ending.since().plusYears(1));
                    assertThat(ending.since()).isAfter(LocalDate.of(2026, 1, 1));
                    assertThat(Changelog.text(Language.DUTCH)).contains("/v1/" + ending.path());
                });
    }
}
