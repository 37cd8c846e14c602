package nl.opvolgmonitor.domain.recommendation;

/** How it was asked. Only a numbered recommendation of a report is formal. */
public enum RecommendationForm {
    NUMBERED,
    BRIEFING,
    ADVICE,
    ANNUAL_PLAN,
    PLEA,
    HOPE,
    OWN_MEANS_REQUEST
}
