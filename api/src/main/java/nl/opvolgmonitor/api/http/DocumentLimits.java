package nl.opvolgmonitor.api.http;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits of a valid document that the library does not know. */
record DocumentLimits(Limits limits) {

    List<GraphQLError> exceededBy(Document document) {
        return Stream.of(aliases(document), roots(document), texts(document))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<GraphQLError> aliases(Document document) {
        long aliases = nodes(document)
                .filter(node -> node instanceof Field field && field.getAlias() != null)
                .count();
        return tooMany(aliases, limits.aliases(), "Een document mag %d aliassen hebben");
    }

    private Stream<GraphQLError> roots(Document document) {
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, FragmentDefinition::getSelectionSet));
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> roots(operation, fieldsIn(operation.getSelectionSet(), fragments)));
    }

    /** One request changes one thing: all of it is kept or none. */
    private Stream<GraphQLError> roots(OperationDefinition operation, long fields) {
        return operation.getOperation() == Operation.MUTATION
                ? tooMany(fields, 1, "Een mutatie mag bovenaan %d veld hebben")
                : tooMany(fields, limits.roots(), "Een operatie mag bovenaan %d velden hebben");
    }

    private static long fieldsIn(SelectionSet selections, Map<String, SelectionSet> fragments) {
        return selections.getSelections().stream()
                .mapToLong(selection -> switch (selection) {
                    case InlineFragment inline -> fieldsIn(inline.getSelectionSet(), fragments);
                    case FragmentSpread spread -> fieldsIn(requireNonNull(fragments.get(spread.getName())), fragments);
                    default -> 1;
                })
                .sum();
    }

    private static Stream<GraphQLError> texts(Document document) {
        return nodes(document)
                .filter(node -> node instanceof StringValue text && !PlainText.is(requireNonNull(text.getValue())))
                .map(node -> PlainText.refusal());
    }

    private static Stream<GraphQLError> tooMany(long actual, int allowed, String sentence) {
        return actual > allowed
                ? Stream.of(ErrorCode.LIMIT_EXCEEDED.error(sentence.formatted(allowed)))
                : Stream.empty();
    }

    private static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(child -> nodes(child)));
    }
}
