package nl.opvolgmonitor.domain.register;

/** What became of a command: the record as registered, or the refusal. */
public sealed interface Outcome<T> permits Accepted, Refusal {}
