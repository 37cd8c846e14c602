package nl.opvolgmonitor.persistence.overview;

/** One count: which part of the overview, what is printed, what the filter asks for, how many. */
public record CountRow(String part, String label, String value, int count) {}
