package nl.opvolgmonitor.domain.organisation;

/** The sort of office. */
public enum OfficeRole {
    MINISTER,
    MINISTER_WITHOUT_PORTFOLIO,
    STATE_SECRETARY,
    RAPPORTEUR,
    INFORMATEUR,
    PRESIDENT,
    MEMBER,
    COMMISSIONER,
    OTHER
}
