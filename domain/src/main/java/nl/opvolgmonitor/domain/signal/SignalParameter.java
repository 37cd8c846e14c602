package nl.opvolgmonitor.domain.signal;

/** What the office can set of the rules, with what holds while nobody has set it. */
public enum SignalParameter {
    /** Days after publication before R1 misses an answer; a kind of report may have a number of its own. */
    RESPONSE_DAYS(92, 1000),
    /** Months after the answer before R2 misses a measure. */
    MEASURE_MONTHS(6, 120),
    /** Days before a last day from which R4 calls it near. */
    SOON_DAYS(30, 365),
    /** Days before a last day from which R4 shows it. */
    AHEAD_DAYS(90, 365),
    /** Months without any news before R7 speaks of silence. */
    SILENCE_MONTHS(12, 120),
    /** Months after a motion was adopted before R16 misses a message about it. */
    MOTION_MONTHS(6, 120);

    private final int usual;
    private final int most;

    SignalParameter(int usual, int most) {
        this.usual = usual;
        this.most = most;
    }

    public int usual() {
        return usual;
    }

    /** The largest value it may have; the smallest is 1. */
    public int most() {
        return most;
    }
}
