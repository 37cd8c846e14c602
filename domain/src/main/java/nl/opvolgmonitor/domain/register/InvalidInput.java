package nl.opvolgmonitor.domain.register;

/** The content breaks a rule of its kind; the message says which. */
public record InvalidInput<T>(String message) implements Refusal<T> {}
