package nl.opvolgmonitor.api.rest;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.page.PublicDocument;

/** The GraphQL document behind a collection: the operation {@code List} gives a page of it, {@code One} a single record. */
record RestDocument(String text, Document parsed) {

    static final String LIST = "List";
    static final String ONE = "One";

    static RestDocument of(String collection) {
        var text = PublicDocument.text("v1/" + collection);
        return new RestDocument(text, new Parser().parseDocument(text));
    }

    Optional<OperationDefinition> operation(String name) {
        return parsed.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst();
    }

    Map<String, FragmentDefinition> fragments() {
        return parsed.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }
}
