package nl.opvolgmonitor.api.graphql;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import graphql.introspection.Introspection;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.advice.AdviceFile;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.ListedAdvice;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.TimeOrder;

/** Which class of the domain stands behind each type of the SDL: the one of the same simple name, but for these few. */
final class ServedTypes {

    private static final Map<String, Class<?>> OTHERWISE = Map.of(
            "Advice", ListedAdvice.class,
            "AdviceFile", AdviceFile.class,
            "AdviceItem", ItemStand.class,
            "AsOf", PointInTime.class,
            "PageInfo", PageInfo.class,
            "CitationWarning", nl.opvolgmonitor.domain.citation.Warning.class,
            "DocumentOrder", TimeOrder.class,
            "ReportOrder", TimeOrder.class);

    private static final Map<String, Class<?>> DOMAIN = new ClassFileImporter()
            .importPackages("nl.opvolgmonitor.domain").stream()
                    .filter(type -> !type.getPackageName().endsWith(".citation") && !type.isNestedClass())
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (one, other) -> one));

    private ServedTypes() {}

    static Class<?> behind(String type) {
        if (type.endsWith("Connection")) {
            return Connection.class;
        }
        if (type.endsWith("Edge")) {
            return ConnectionEdge.class;
        }
        return Optional.<Class<?>>ofNullable(OTHERWISE.get(type))
                .or(() -> Optional.ofNullable(DOMAIN.get(type)))
                .orElseThrow(() -> new AssertionError("No class stands behind " + type));
    }

    static <T extends GraphQLNamedType> Stream<T> of(Class<T> sort) {
        return Served.schema().getAllTypesAsList().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(type -> !Introspection.isIntrospectionTypes(type));
    }

    static Stream<GraphQLObjectType> objects() {
        return of(GraphQLObjectType.class).filter(type -> !type.getName().equals("Query"));
    }

    static Object fetcher(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var coordinates = FieldCoordinates.coordinates(type.getName(), field.getName());
        return Served.schema().getCodeRegistry().getDataFetcher(coordinates, field);
    }
}
