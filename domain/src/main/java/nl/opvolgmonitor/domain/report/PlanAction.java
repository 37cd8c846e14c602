package nl.opvolgmonitor.domain.report;

/** What the Rapporteur plans to do. */
public enum PlanAction {
    PUBLISH,
    START,
    FOLLOW_CRITICALLY,
    KEEP_INSISTING,
    ADVISE,
    OTHER
}
