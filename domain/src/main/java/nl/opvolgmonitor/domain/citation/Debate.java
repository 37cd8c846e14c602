package nl.opvolgmonitor.domain.citation;

/** Where in the Handelingen: meeting and item, or first and last page, as in the id. */
record Debate(String first, String second) {}
