package nl.opvolgmonitor.domain.signal;

/** How many signals a rule found. */
public record SignalCount(SignalRule rule, int count) {}
