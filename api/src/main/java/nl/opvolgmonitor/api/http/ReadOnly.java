package nl.opvolgmonitor.api.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** A GET changes nothing: it is refused when the operation it names is a mutation, whether the schema has it or not. */
final class ReadOnly {

    private ReadOnly() {}

    static void check(@Nullable Document document, @Nullable String operationName) {
        if (document != null && mutates(document, operationName)) {
            throw RequestRefused.with(HttpStatus.METHOD_NOT_ALLOWED, "Een mutatie gaat met POST, niet met GET");
        }
    }

    private static boolean mutates(Document document, @Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() == Operation.MUTATION);
    }
}
