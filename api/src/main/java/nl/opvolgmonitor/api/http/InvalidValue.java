package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import java.util.regex.Pattern;

/**
 * Says in a sentence which value is wrong. A scalar of our own says why; what the library says is left out, because
 * it names its classes, always between quotes.
 */
final class InvalidValue {

    private static final Pattern ARGUMENT = Pattern.compile("argument '([\\w.\\[\\]]+)'");
    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '(\\w+)'");

    private static final Pattern REASON =
            Pattern.compile("(?:geldige '\\w+' - |has an invalid value: )(.*)", Pattern.DOTALL);
    private static final String QUOTE = "'";

    private InvalidValue() {}

    static GraphQLError of(GraphQLError error) {
        var message = String.valueOf(error.getMessage());
        return Shown.at(error, ErrorCode.INVALID_VALUE, subject(message) + reason(message));
    }

    private static String subject(String message) {
        var argument = ARGUMENT.matcher(message);
        if (argument.find()) {
            return "Argument '%s'".formatted(argument.group(1));
        }
        var variable = VARIABLE.matcher(message);
        return variable.find() ? "Variabele '%s'".formatted(variable.group(1)) : "Een waarde";
    }

    private static String reason(String message) {
        var reason = REASON.matcher(message);
        return reason.find() && !reason.group(1).contains(QUOTE)
                ? ": " + reason.group(1)
                : " heeft niet de waarde die het schema vraagt";
    }
}
