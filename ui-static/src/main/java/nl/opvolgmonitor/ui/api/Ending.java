package nl.opvolgmonitor.ui.api;

/** Something that will go: an address or an element of the schema, with why, since when and until when. */
public record Ending(String what, String reason) {}
