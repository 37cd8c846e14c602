package nl.opvolgmonitor.domain.assessment;

/** Whether it was said as a judgement or as a hope. */
public enum Expression {
    JUDGEMENT,
    HOPE
}
