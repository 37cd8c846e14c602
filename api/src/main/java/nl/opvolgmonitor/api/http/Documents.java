package nl.opvolgmonitor.api.http;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.QueryComplexityLimits;
import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a document, validates it and holds it against the limits: once, for what passes is kept a while. */
final class Documents {

    private final GraphQLSchema schema;
    private final Limits limits;
    private final DocumentLimits documentLimits;
    private final Pattern longNumber;
    private final Map<String, PreparsedDocumentEntry> kept;

    Documents(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        documentLimits = new DocumentLimits(limits);
        longNumber = Pattern.compile("\\d{%d}".formatted(limits.digits() + 1));
        kept = new ConcurrentLinkedHashMap.Builder<String, PreparsedDocumentEntry>()
                .maximumWeightedCapacity(limits.documents())
                .weigher((text, entry) -> text.length())
                .build();
    }

    /** The document, or what is wrong with it; the document comes with its errors when it could be parsed. */
    PreparsedDocumentEntry prepared(ExecutionInput input) {
        var known = kept.get(input.getQuery());
        return known != null ? known : fresh(input);
    }

    private PreparsedDocumentEntry fresh(ExecutionInput input) {
        if (longNumber.matcher(input.getQuery()).find()) {
            return new PreparsedDocumentEntry(
                    ErrorCode.LIMIT_EXCEEDED.error("Een getal mag %d cijfers hebben".formatted(limits.digits())));
        }
        var parsed = ParseAndValidate.parse(input);
        var document = parsed.getDocument();
        if (document == null) {
            return new PreparsedDocumentEntry(syntax(parsed.getSyntaxException()));
        }
        var errors = errors(document, input);
        var entry = new PreparsedDocumentEntry(document, errors);
        if (errors.isEmpty()) {
            kept.put(input.getQuery(), entry);
        }
        return entry;
    }

    private List<? extends GraphQLError> errors(Document document, ExecutionInput input) {
        try {
            var found = ParseAndValidate.validate(schema, document, rule -> true, input.getLocale(), complexity());
            return found.isEmpty() ? documentLimits.exceededBy(document) : found;
        } catch (GoodFaithIntrospectionExceeded exceeded) {
            return List.of(exceeded.toBadFaithError());
        }
    }

    private QueryComplexityLimits complexity() {
        return QueryComplexityLimits.newLimits()
                .maxDepth(limits.depth())
                .maxFieldsCount(limits.fields())
                .build();
    }

    private GraphQLError syntax(@Nullable InvalidSyntaxException fault) {
        return switch (fault) {
            case ParseCancelledException tokens ->
                ErrorCode.LIMIT_EXCEEDED.error(
                        "Een document mag %d woorden en tekens hebben".formatted(limits.tokens()));
            case ParseCancelledTooDeepException deep ->
                ErrorCode.LIMIT_EXCEEDED.error("Een document mag %d niveaus genest zijn".formatted(limits.grammar()));
            case ParseCancelledTooManyCharsException chars -> tooLong(limits);
            case InvalidUnicodeSyntaxException half -> PlainText.refusal();
            case null -> ErrorCode.PARSE_FAILED.error("Dit document is geen GraphQL");
            default -> fault.toInvalidSyntaxError();
        };
    }

    static GraphQLError tooLong(Limits limits) {
        return ErrorCode.LIMIT_EXCEEDED.error("Een document mag %d tekens lang zijn".formatted(limits.characters()));
    }
}
