package nl.opvolgmonitor.domain.register;

/** How sure a link between two things is: stated by the source, inferred by a person, or proposed and still to be confirmed. */
public enum Certainty {
    CONFIRMED,
    INFERRED,
    CANDIDATE
}
