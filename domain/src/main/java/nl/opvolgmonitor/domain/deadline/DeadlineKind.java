package nl.opvolgmonitor.domain.deadline;

/** How a deadline is worded. */
public enum DeadlineKind {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    YEAR_RANGE,
    START_OF_YEAR,
    MID_YEAR,
    END_OF_YEAR,
    BEFORE_EVENT,
    AFTER_EVENT,
    WITHIN,
    CONDITIONAL,
    RECURRING,
    VAGUE,
    NONE;

    /** Whether an event sets its day. */
    public boolean isAroundEvent() {
        return this == BEFORE_EVENT || this == AFTER_EVENT;
    }

    /** Whether words of this kind can be read as a date at all. */
    public boolean isDated() {
        return switch (this) {
            case CONDITIONAL, RECURRING, VAGUE, NONE -> false;
            case DAY, MONTH, QUARTER, HALF_YEAR, YEAR, YEAR_RANGE -> true;
            case START_OF_YEAR, MID_YEAR, END_OF_YEAR, BEFORE_EVENT, AFTER_EVENT, WITHIN -> true;
        };
    }
}
