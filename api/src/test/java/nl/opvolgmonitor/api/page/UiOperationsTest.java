package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.Validator;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.chart.Counts;
import nl.opvolgmonitor.ui.chart.ProgressPage;
import nl.opvolgmonitor.ui.commitment.CommitmentsPage;
import nl.opvolgmonitor.ui.deadline.DeadlinesPage;
import nl.opvolgmonitor.ui.follow.FoundHits;
import nl.opvolgmonitor.ui.follow.FoundKeys;
import nl.opvolgmonitor.ui.follow.Happened;
import nl.opvolgmonitor.ui.method.MethodPage;
import nl.opvolgmonitor.ui.motion.MotionsPage;
import nl.opvolgmonitor.ui.organisation.MinistriesPage;
import nl.opvolgmonitor.ui.organisation.MinistryPage;
import nl.opvolgmonitor.ui.overview.ChangesPage;
import nl.opvolgmonitor.ui.overview.HomePage;
import nl.opvolgmonitor.ui.recommendation.RecommendationsPage;
import nl.opvolgmonitor.ui.register.CorrectionsPage;
import nl.opvolgmonitor.ui.register.RecordPage;
import nl.opvolgmonitor.ui.report.ReportsPage;
import nl.opvolgmonitor.ui.search.SearchPage;
import nl.opvolgmonitor.ui.selection.ChoicesPage;
import nl.opvolgmonitor.ui.source.DocumentsPage;
import nl.opvolgmonitor.ui.theme.ThemePage;
import nl.opvolgmonitor.ui.theme.ThemesPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The GraphQL documents of the pages against the schema, the models that their answers are bound to, and the words. */
class UiOperationsTest {

    /** What every record and link has; the templates know these without a label. */
    private static final Set<String> OF_ALL =
            Set.of("kind", "id", "title", "name", "text", "about", "effective", "role", "record");

    private final GraphQLSchema schema =
            RunningRegister.get().context().getBean(GraphQLSchema.class, Qualifiers.byName("public"));

    static Stream<Arguments> operations() {
        return Stream.of(
                Arguments.of("home", HomePage.class),
                Arguments.of("figures", Counts.class),
                Arguments.of("progress", ProgressPage.class),
                Arguments.of("progress-group", ProgressPage.One.class),
                Arguments.of("recommendations", RecommendationsPage.class),
                Arguments.of("commitments", CommitmentsPage.class),
                Arguments.of("motions", MotionsPage.class),
                Arguments.of("deadlines", DeadlinesPage.class),
                Arguments.of("choices", ChoicesPage.class),
                Arguments.of("named", Narrowings.Answer.class),
                Arguments.of("cited", DocumentPages.Cited.class),
                Arguments.of("contents", Chosen.Answer.class),
                Arguments.of("commitment", CommitmentPages.Answer.class),
                Arguments.of("motion", MotionPages.Answer.class),
                Arguments.of("recommendation", RecommendationPages.Answer.class),
                Arguments.of("method", MethodPage.class),
                Arguments.of("reports", ReportsPage.class),
                Arguments.of("report", ReportPages.Answer.class),
                Arguments.of("ministries", MinistriesPage.class),
                Arguments.of("ministry", MinistryPage.class),
                Arguments.of("themes", ThemesPage.class),
                Arguments.of("theme", ThemePage.class),
                Arguments.of("documents", DocumentsPage.class),
                Arguments.of("document", DocumentPages.Answer.class),
                Arguments.of("corrections", CorrectionsPage.class),
                Arguments.of("changes", ChangesPage.class),
                Arguments.of("search", SearchPage.class),
                Arguments.of("place", RecordPages.Answer.class),
                Arguments.of("record", RecordPage.class),
                Arguments.of("notice", Happened.class),
                Arguments.of("keys-aanbevelingen", FoundKeys.class),
                Arguments.of("keys-toezeggingen", FoundKeys.class),
                Arguments.of("keys-moties", FoundKeys.class),
                Arguments.of("keys-termijnen", FoundKeys.class),
                Arguments.of("keys-zoeken", FoundHits.class));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isValidAgainstTheSchema(String name) {
        assertThat(new Validator()
                        .validateDocument(schema, Operation.named(name).document(), Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void asksForWhatThePageShowsAndNothingElse(String name, Class<?> model) {
        var differences = new TreeSet<String>();
        compare(Operation.named(name).selected(), new ObjectMapper().constructType(model), name, differences);

        assertThat(differences).isEmpty();
    }

    @Test
    void hasAWordForEveryValueThatAnAnswerCanHold() {
        var missing = schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLEnumType && !type.getName().startsWith("__"))
                .filter(type -> !type.getName().matches(".*(Order|Facet)"))
                .map(GraphQLEnumType.class::cast)
                .flatMap(type -> type.getValues().stream().map(value -> type.getName() + "." + value.getName()))
                .filter(value -> Labels.dutch().find(value).isEmpty());

        assertThat(missing).isEmpty();
    }

    @Test
    void hasALabelForEveryFieldOfARecordAndCallsEnumsByTheirType() {
        var faults = new TreeSet<String>();
        traverse("record", field -> {
            var key = field.getField().getResultKey();
            if (OF_ALL.contains(key) || !isUnderFields(field)) {
                return;
            }
            if (Labels.dutch().find("veld." + key).isEmpty()) {
                faults.add(key + " has no label");
            }
            if (GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()) instanceof GraphQLEnumType type
                    && !key.equalsIgnoreCase(type.getName())) {
                faults.add(key + " is not called after " + type.getName());
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void hasAWordForEveryKindOfRecord() {
        var kinds = schema.getImplementations(schema.getObjectType("Recommendation").getInterfaces().stream()
                .map(GraphQLInterfaceType.class::cast)
                .findFirst()
                .orElseThrow());

        assertThat(kinds).hasSizeGreaterThan(25).allSatisfy(kind -> {
            assertThat(Labels.dutch().find("soort." + kind.getName())).isPresent();
            assertThat(Labels.dutch().find("soort." + kind.getName() + ".meer")).isPresent();
        });
    }

    private static boolean isUnderFields(QueryVisitorFieldEnvironment field) {
        var parent = field.getParentEnvironment();
        var nested = parent != null && ("Moment".equals(typeOf(parent)) || "Evidence".equals(typeOf(parent)));
        return parent != null
                && !nested
                && (parent.getField().getResultKey().equals("fields") || isUnderFields(parent));
    }

    private static String typeOf(QueryVisitorFieldEnvironment field) {
        return GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()).getName();
    }

    private void traverse(String name, Consumer<QueryVisitorFieldEnvironment> visit) {
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(Operation.named(name).document())
                .variables(Map.of("id", "x", "at", new HashMap<>()))
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        visit.accept(field);
                    }
                });
    }

    private static void compare(Operation.Selected selected, JavaType type, String path, Set<String> differences) {
        var bound = type.isContainerType() || type.isReferenceType() ? type.getContentType() : type;
        if (!bound.getRawClass().isRecord()) {
            return;
        }
        var components = bound.getRawClass().getRecordComponents();
        selected.fields().keySet().stream()
                .filter(key -> Arrays.stream(components)
                        .noneMatch(each -> each.getName().equals(key)))
                .forEach(key -> differences.add(path + " asks for " + key + " in vain"));
        for (var component : components) {
            var below = selected.fields().get(component.getName());
            if (below != null) {
                compare(below, typeOf(component, bound), path + "." + component.getName(), differences);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                differences.add(path + " does not ask for " + component.getName());
            }
        }
    }

    private static JavaType typeOf(RecordComponent component, JavaType owner) {
        return new ObjectMapper().getTypeFactory().resolveMemberType(component.getGenericType(), owner.getBindings());
    }
}
