package nl.opvolgmonitor.domain.advice;

/** Where an advice stands: being written, with the ministries for their comments on facts, or fixed for good. */
public enum AdviceState {
    CONCEPT,
    RIGHT_OF_REPLY,
    FIXED
}
