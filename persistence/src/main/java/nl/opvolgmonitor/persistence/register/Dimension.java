package nl.opvolgmonitor.persistence.register;

/**
 * One thing that the records of a list are chosen and counted by.
 *
 * @param name of the condition in the filter, and of its binding
 * @param values a query of the values that the record with alias {@code k} has for it, each once, in one column
 * @param called an expression for what the register calls the value the one counted; null where it has no name for it
 * @param condition holds for the records that have the value bound as {@code :name}
 */
public record Dimension(String name, String values, String called, String condition) {

    private static final String UNCALLED = "CAST(NULL AS text)";

    /** A record has one value, or none; one of several may be asked for. */
    public static Dimension one(String name, String expression) {
        return new Dimension(
                name, "SELECT " + expression + " AS value", UNCALLED, expression + " = ANY(:" + name + ")");
    }

    /** A record has any number of values; one of several may be asked for. */
    public static Dimension anyOf(String name, String values) {
        return new Dimension(
                name, values, UNCALLED, "EXISTS (SELECT 1 FROM (" + values + ") v WHERE v.value = ANY(:" + name + "))");
    }

    /** A record has any number of values; one is asked for. */
    public static Dimension many(String name, String values, String called) {
        return new Dimension(name, values, called, ":" + name + " IN (" + values + ")");
    }

    /** A record has any number of codes; one is asked for. */
    public static Dimension codes(String name, String values) {
        return many(name, values, UNCALLED);
    }

    /** The same, with what another query of values adds. */
    public Dimension with(String more) {
        return many(name, values + " UNION " + more, called);
    }
}
