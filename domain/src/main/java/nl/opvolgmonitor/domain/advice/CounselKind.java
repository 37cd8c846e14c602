package nl.opvolgmonitor.domain.advice;

/** What an advice asks about one recommendation. */
public enum CounselKind {
    REPEAT,
    SHARPEN,
    ASK_DEADLINE,
    ASK_EVIDENCE,
    CLOSE,
    WITHDRAW_OR_REPLACE
}
