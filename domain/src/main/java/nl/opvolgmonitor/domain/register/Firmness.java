package nl.opvolgmonitor.domain.register;

/** How firm a promise or term is: zal, streeft, is voornemens, verwacht, hoopt. */
public enum Firmness {
    FIRM,
    AIM,
    INTENTION,
    EXPECTED,
    HOPE
}
