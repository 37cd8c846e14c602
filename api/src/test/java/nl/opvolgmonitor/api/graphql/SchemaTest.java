package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void hasAnAccessorOrAnEdgeForEveryField() {
        var unserved = fields().filter(
                        field -> ServedTypes.fetcher(field.owner, field.definition) instanceof AccessorFetcher)
                .filter(field -> !Accessor.exists(ServedTypes.behind(field.owner.getName()), field.name()))
                .map(Field::toString);

        assertThat(unserved).isEmpty();
    }

    @Test
    void readsBelowTheRootThroughBatchesOnly() {
        assertThat(fields().map(field -> ServedTypes.fetcher(field.owner, field.definition)))
                .isNotEmpty()
                .hasOnlyElementsOfTypes(AccessorFetcher.class, ValueFetcher.class, EdgeFetcher.class);
    }

    @Test
    void givesEveryRootFieldAPointInTime() {
        assertThat(Served.schema().getQueryType().getFieldDefinitions())
                .isNotEmpty()
                .filteredOn(field -> !field.getName().startsWith("edition"))
                .allSatisfy(
                        field -> assertThat(field.getArgument(field.getName().equals("compare") ? "to" : "at"))
                                .as(field.getName())
                                .isNotNull())
                .allSatisfy(
                        field -> assertThat(ServedTypes.fetcher(Served.schema().getQueryType(), field))
                                .as(field.getName())
                                .isInstanceOf(RootFetcher.class));
    }

    @Test
    void promisesAValueExactlyWhereTheRecordHasOne() {
        var unequal = fields().filter(
                        field -> ServedTypes.fetcher(field.owner, field.definition) instanceof AccessorFetcher)
                .filter(field -> field.components()
                        .anyMatch(component ->
                                isNullable(component) == GraphQLTypeUtil.isNonNull(field.definition.getType())))
                .map(Field::toString);

        assertThat(unequal).isEmpty();
    }

    @Test
    void hasTheValuesOfTheEnumOfThatName() {
        assertThat(ServedTypes.of(GraphQLEnumType.class))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getValues().stream().map(GraphQLEnumValueDefinition::getName))
                        .as(type.getName())
                        .containsExactlyElementsOf(
                                Stream.of(ServedTypes.behind(type.getName()).getEnumConstants())
                                        .map(Object::toString)
                                        .toList()));
    }

    @Test
    void hasTheConditionsOfTheFilterOfThatName() {
        var filters = ServedTypes.of(GraphQLInputObjectType.class)
                .filter(type -> type.getName().endsWith("Filter"));

        assertThat(filters)
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName))
                                .as(type.getName())
                                .containsExactlyInAnyOrderElementsOf(components(ServedTypes.behind(type.getName()))
                                        .map(RecordComponent::getName)
                                        .toList()));
    }

    @Test
    void describesEveryTypeButThePagesOfLists() {
        var silent = ServedTypes.of(GraphQLNamedType.class)
                .filter(type -> !type.getName().matches(".*(Connection|Edge)|String|Int|Boolean|ID|Float"))
                .filter(type -> type.getDescription() == null)
                .map(GraphQLNamedType::getName);

        assertThat(silent).isEmpty();
    }

    @Test
    void describesTheSharedFieldsAlikeOnEveryRecord() {
        var shared = (GraphQLInterfaceType) Served.schema().getType("Record");

        for (var field : shared.getFieldDefinitions()) {
            assertThat(Served.schema().getImplementations(shared))
                    .allSatisfy(type -> assertThat(
                                    type.getFieldDefinition(field.getName()).getDescription())
                            .as(type.getName() + "." + field.getName())
                            .isEqualTo(field.getDescription()));
        }
    }

    private static Stream<Field> fields() {
        return ServedTypes.objects()
                .flatMap(owner -> owner.getFieldDefinitions().stream().map(field -> new Field(owner, field)));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? List.of(type.getRecordComponents()).stream() : Stream.of();
    }

    private record Field(GraphQLObjectType owner, GraphQLFieldDefinition definition) {

        String name() {
            return definition.getName();
        }

        Stream<RecordComponent> components() {
            return SchemaTest.components(ServedTypes.behind(owner.getName()))
                    .filter(component -> component.getName().equals(name()));
        }

        @Override
        public String toString() {
            return owner.getName() + "." + name();
        }
    }
}
