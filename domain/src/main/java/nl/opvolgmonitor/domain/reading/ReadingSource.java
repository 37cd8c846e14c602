package nl.opvolgmonitor.domain.reading;

/** Where the text of a reading came from. */
public enum ReadingSource {
    /** Somebody pasted it. */
    TEXT,
    /** It was read from a file that is kept. */
    FILE,
    /** It is the raw text of a registered document. */
    DOCUMENT,
    /** It was made of what the House's register says of one thing. */
    OBSERVATION
}
