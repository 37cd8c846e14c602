package nl.opvolgmonitor.domain.organisation;

/** The order of a list of organisations. */
public enum OrganisationOrder {
    NAME
}
