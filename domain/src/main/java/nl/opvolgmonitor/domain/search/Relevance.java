package nl.opvolgmonitor.domain.search;

/** The order of what is found. */
public enum Relevance {
    BEST
}
