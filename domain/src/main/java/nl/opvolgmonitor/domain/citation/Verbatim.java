package nl.opvolgmonitor.domain.citation;

/** An id that is its own key and has no other spelling: T02883, nds-tk-2022D54741, ECLI:…, or an opaque one. */
record Verbatim(String key) implements Cited {}
