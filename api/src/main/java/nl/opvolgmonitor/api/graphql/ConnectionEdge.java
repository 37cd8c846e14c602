package nl.opvolgmonitor.api.graphql;

/** A record on a page, with the opaque cursor of its place. */
public record ConnectionEdge<T>(String cursor, T node) {}
