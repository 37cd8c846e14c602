package nl.opvolgmonitor.domain.audit;

/** What came of an attempt: done, done before by the same request, or refused. */
public enum AuditResult {
    DONE,
    REPEATED,
    REFUSED
}
