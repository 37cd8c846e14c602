package nl.opvolgmonitor.domain.organisation;

/** What sort of body an organisation is. */
public enum OrganisationType {
    MINISTRY,
    UNIT,
    RAPPORTEUR,
    PARLIAMENT,
    COMMITTEE,
    CABINET,
    MUNICIPALITY,
    AGENCY,
    EXPERTISE_CENTRE,
    RESEARCH,
    NGO,
    INTERNATIONAL,
    COMPANY,
    OTHER
}
