package nl.opvolgmonitor.domain.organisation;

/** The order of a list of offices. */
public enum OfficeOrder {
    TITLE
}
