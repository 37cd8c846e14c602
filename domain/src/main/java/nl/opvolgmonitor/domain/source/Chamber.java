package nl.opvolgmonitor.domain.source;

/** Tweede Kamer or Eerste Kamer. */
public enum Chamber {
    TK,
    EK
}
