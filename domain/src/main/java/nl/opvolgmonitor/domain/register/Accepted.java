package nl.opvolgmonitor.domain.register;

/** The command was carried out; this is the record as it now stands. */
public record Accepted<T>(T record) implements Outcome<T> {}
