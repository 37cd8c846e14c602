package nl.opvolgmonitor.domain.register;

/** The filter of a list that has no conditions. */
public record Everything() {}
