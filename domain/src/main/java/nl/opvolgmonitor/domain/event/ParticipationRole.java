package nl.opvolgmonitor.domain.event;

/** In which role the Rapporteur took part. */
public enum ParticipationRole {
    BEGELEIDINGSCOMMISSIE,
    FIELD_LAB,
    ADVIESRAAD,
    ADVIES,
    DEELNAME,
    GESPREKKEN,
    WERKGROEP,
    EXPERTMEETING,
    VERZOEK,
    VERTALING
}
