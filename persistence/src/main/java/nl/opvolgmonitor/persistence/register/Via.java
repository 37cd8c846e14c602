package nl.opvolgmonitor.persistence.register;

/** The records that the record with alias {@code k} leads to: what is asked of them, they answer as {@code k} themselves. */
public final class Via {

    private final String records;

    private Via(String kind, String join, String time) {
        this.records = "(SELECT s.* FROM %s s WHERE %s AND %s) k".formatted(kind, join, time);
    }

    /** The entries of that kind, as of the point in time; they have the alias {@code s} where they are joined to {@code k}. */
    public static Via held(String kind, String join) {
        return new Via(kind, join, AsOf.of("s"));
    }

    /** The records of that kind that are named, on whatever day they hold. */
    public static Via named(String kind, String join) {
        return new Via(kind, join, AsOf.onAnyDay("s"));
    }

    public String holds(String condition) {
        return "EXISTS (SELECT 1 FROM %s WHERE %s)".formatted(records, condition);
    }

    /** Their values, each once. */
    public String values(String values) {
        return "SELECT DISTINCT v.value FROM %s CROSS JOIN LATERAL (%s) v".formatted(records, values);
    }

    /** The least of this expression among those for which the condition holds. */
    public String least(String expression, String condition) {
        return "(SELECT min(%s) FROM %s WHERE %s)".formatted(expression, records, condition);
    }
}
