package nl.opvolgmonitor.domain.register;

/** Why a version exists: the first one registers; a later one amends what changed, or corrects what was wrong. */
public enum Change {
    REGISTERED,
    AMENDED,
    CORRECTED
}
