package nl.opvolgmonitor.domain.source;

/** What may be expected of the stored text. */
public enum TextQuality {
    GOOD,
    OCR,
    INCOMPLETE,
    NO_TEXT
}
