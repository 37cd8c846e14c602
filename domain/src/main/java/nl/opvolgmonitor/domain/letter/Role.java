package nl.opvolgmonitor.domain.letter;

/** What a line is for. */
enum Role {
    BLANK,
    /** Words of the document itself. */
    BODY,
    /** Letterhead, or the name under the letter. */
    HEAD,
    /** Page numbers, running heads, postal and contact details. */
    FURNITURE,
    NOTE
}
