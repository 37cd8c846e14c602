package nl.opvolgmonitor.domain.commitment;

/** Why a commitment failed or was replaced. */
public enum FailureReason {
    EXECUTOR_UNABLE,
    LACK_OF_CAPACITY,
    POLICY_CHANGE,
    NEW_CABINET,
    LEGAL_OBSTACLE,
    MERGED,
    OTHER
}
