package nl.opvolgmonitor.domain.register;

/** A record on a page, with the opaque cursor of its place in the order. */
public record Listed<T>(T record, String cursor) {}
