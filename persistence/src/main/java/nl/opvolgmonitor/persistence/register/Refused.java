package nl.opvolgmonitor.persistence.register;

import java.sql.SQLException;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Tells a broken rule of a table from a fault: the first is the user's to mend, the second ours. */
public final class Refused {

    private static final String INTEGRITY = "23";
    private static final String DATA = "22";
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");

    private Refused() {}

    public static RuntimeException by(UnableToExecuteStatementException refused) {
        return refused.getCause() instanceof SQLException cause && (isOf(INTEGRITY, cause) || isOf(DATA, cause))
                ? new InvalidContent("De inhoud past niet bij een regel van het register: " + rule(cause))
                : refused;
    }

    /** Whether a value could not be read as what it should be. */
    public static boolean byValue(UnableToExecuteStatementException refused) {
        return refused.getCause() instanceof SQLException cause && isOf(DATA, cause);
    }

    private static boolean isOf(String stateClass, SQLException cause) {
        return String.valueOf(cause.getSQLState()).startsWith(stateClass);
    }

    private static String rule(SQLException cause) {
        var constraint = CONSTRAINT.matcher(String.valueOf(cause.getMessage()));
        return constraint.find() ? constraint.group(1).replace('_', ' ') : "soort of verplicht veld";
    }
}
