package nl.opvolgmonitor.domain.deadline;

/** Which rule, in which version; both stay with every reading. */
record RuleName(String id, int version) {}
