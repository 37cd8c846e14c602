package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Locale;

/** What is true of a sentence as a whole, in the names that the table of rules gives it. */
enum Trait {
    /** It asks. */
    QUESTION,
    /** It is within quotation marks: the words of somebody else. */
    QUOTED,
    /** Its subject is the cabinet, a minister, "ik" or "wij". */
    CABINET,
    /** Its subject is somebody who can act: the cabinet, a body, an office. */
    ACTOR,
    /** Its subject is somebody whose acts are no undertaking of the cabinet. */
    OTHERS,
    /** It says that something is done to something. */
    PASSIVE,
    /** It names a moment or period. */
    TIME,
    /** It names an amount of money. */
    AMOUNT,
    /** It names the House, "u" or the members. */
    HOUSE,
    /** It leans on the sentence before it: "Hierbij", "Tijdens deze bijeenkomst". */
    LEANING,
    /** It says what happens only if something else does. */
    CONDITIONAL,
    /** Its finite verb is one by which somebody does something. */
    ACTS,
    /** It has the infinitive of such a verb. */
    TO_ACT,
    /** It has the participle of such a verb. */
    ACTED,
    /** A clause with "dat" in it says what will happen at a moment. */
    AHEAD,
    /** It is no sentence, but a line of a planning: a step and its moment. */
    PLANNED;

    static Trait of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
