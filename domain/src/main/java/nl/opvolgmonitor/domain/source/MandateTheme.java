package nl.opvolgmonitor.domain.source;

/** Which half of the mandate of the Rapporteur a document belongs to. */
public enum MandateTheme {
    MENSENHANDEL,
    SEKSUEEL_GEWELD_TEGEN_KINDEREN,
    BEIDE
}
