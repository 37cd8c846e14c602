package nl.opvolgmonitor.domain.organisation;

/** The order of a list of persons. */
public enum PersonOrder {
    NAME
}
