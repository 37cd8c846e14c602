package nl.opvolgmonitor.domain.register;

/** Someone else wrote the same words in between; nothing of either is lost. */
public record WordsChanged<T>(String message) implements Refusal<T> {}
