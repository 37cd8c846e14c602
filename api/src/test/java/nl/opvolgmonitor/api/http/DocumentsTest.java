package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Duration ANY = Duration.ofSeconds(1);

    private final Documents documents = new Documents(
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse("type Query { a: Int b: Int }"),
                            RuntimeWiring.newRuntimeWiring().build()),
            new Limits(1, 1, ANY, 100, 100, 100, 10, 1, 5, 5, 5, 5, 1, 5, 20, 5, ANY));

    @Test
    void areReadOnce() {
        assertThat(prepared("{ a }")).isSameAs(prepared("{ a }"));
    }

    @Test
    void areReadAgainWhenTheyFailed() {
        var wrong = prepared("{ c }");

        assertThat(wrong.hasErrors()).isTrue();
        assertThat(wrong).isNotSameAs(prepared("{ c }"));
    }

    @Test
    void areForgottenWhenOthersTakeTheirPlace() {
        var first = prepared("{ a }");

        for (int spaces = 1; spaces < 10; spaces++) {
            prepared("{ a" + " ".repeat(spaces) + "b }");
        }

        assertThat(prepared("{ a }")).isNotSameAs(first);
    }

    @Test
    void areNeverKeptWhenTheyAreLargerThanAllRoom() {
        var large = "{ a %s }".formatted(" ".repeat(30));

        assertThat(prepared(large)).isNotSameAs(prepared(large));
    }

    private PreparsedDocumentEntry prepared(String document) {
        return documents.prepared(ExecutionInput.newExecutionInput(document).build());
    }
}
