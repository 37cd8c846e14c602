package nl.opvolgmonitor.domain.register;

/** In which role a record names another one. */
public enum Role {
    SIGNATORY,
    ON_BEHALF_OF,
    OFFICE,
    ADDRESSEE,
    EXECUTOR,
    PARTNER,
    LINKED_PARTY,
    DEVELOPER,
    REQUESTED_BY,
    FUNDER,
    COMMISSIONED_BY,
    AUTHOR,
    CHAIR,
    MOVER,
    MADE_BY,
    MADE_TO,
    DEPENDS_ON,
    REPLACED_BY,
    PARTICIPANT,
    ORGANISATION,
    OWNER,
    MEASURE,
    CONSEQUENCE,
    SUBJECT
}
