package nl.opvolgmonitor.domain.register;

/** What one record is to another; read as: from … to. */
public enum RelationType {
    REPEATS,
    SHARPENS,
    REPLACES,
    FOLLOWS_UP_ON,
    SAME_AS,
    SAME_THEME,
    ANSWERS,
    CONTRADICTS,
    ATTACHED_TO,
    INCORPORATES,
    COMPARABLE_TO,
    IN_FOLLOW_UP_OF,
    AMENDS,
    SUPPORTS,
    PREVIOUS_EDITION,
    RELATED
}
