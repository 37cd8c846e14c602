package nl.opvolgmonitor.domain.advice;

/** What is written of the same picture of the register, each in the order that its readers know. */
public enum AdviceProduct {
    FOLLOW_UP_ADVICE,
    /** Every recommendation of a year with its answer, as in the annual report over 2020. */
    ANNUAL_LIST,
    /** For a technical briefing of the House, as that of 10 March 2021. */
    BRIEFING,
    /** Open recommendations and pleas, for those who form a cabinet. */
    FORMATION_LETTER,
    /** What an annual plan says of following up. */
    PLAN_SECTION,
    /** For each ministry what it promised and is due or overdue. */
    REMINDERS
}
