package nl.opvolgmonitor.domain.register;

/** What a quote does for the record it belongs to. */
public enum EvidenceRole {
    PROOF,
    MENTION,
    CONTEXT
}
