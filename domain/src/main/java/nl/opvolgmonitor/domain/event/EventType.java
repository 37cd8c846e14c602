package nl.opvolgmonitor.domain.event;

/** What sort of event; the names are the Dutch terms of the field. */
public enum EventType {
    TECHNISCHE_BRIEFING,
    EXPERTMEETING,
    DEBAT,
    VRAGENUUR,
    CONSULTATIEREACTIE,
    OVERLEG_BEWINDSLIEDEN,
    CAMPAGNE,
    ONDERZOEK,
    PILOT,
    SAMENWERKING,
    OVERIG
}
