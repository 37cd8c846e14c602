package nl.opvolgmonitor.domain.advice;

/** The parts of an advice of which the office writes the words. */
public enum AdviceSection {
    SUMMARY,
    OVERALL,
    UNVERIFIED,
    METHOD
}
