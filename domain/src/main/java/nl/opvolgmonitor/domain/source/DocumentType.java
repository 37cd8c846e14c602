package nl.opvolgmonitor.domain.source;

/** What sort of document; the names are the Dutch terms of the field. */
public enum DocumentType {
    KAMERBRIEF,
    KAMERSTUK,
    MOTIE,
    VERSLAG,
    HANDELINGEN,
    BRIEF,
    JAARVERSLAG,
    JAARPLAN,
    SPREEKTEKST,
    BELEIDSREACTIE,
    VOORTGANGSBRIEF,
    BIJLAGE,
    WET,
    WEBPAGINA,
    OVERIG
}
