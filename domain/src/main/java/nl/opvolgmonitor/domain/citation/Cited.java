package nl.opvolgmonitor.domain.citation;

/** What a citation names, in parts. Equal parts give equal keys. */
sealed interface Cited permits Kamerstuk, Handelingen, Kamervragen, Gazette, Law, Verbatim {

    /** The canonical form, as in {@link Citation#key()}. */
    String key();
}
