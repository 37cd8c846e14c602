package nl.opvolgmonitor.domain.letter;

/** What kind of text it is: that decides which rules read it. */
public enum Genre {
    /** A letter or response of the cabinet. */
    LETTER,
    /** A motion of members of either House. */
    MOTION,
    /** The report of a debate or a question hour. */
    DEBATE,
    /** Short notes of decisions of a committee, as the Eerste Kamer makes them. */
    DECISIONS,
    /** A report, plan, briefing or letter of the Rapporteur. */
    RAPPORTEUR,
    OTHER
}
