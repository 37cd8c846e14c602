package nl.opvolgmonitor.api.advice;

/** A file of a fixed advice: its form by the extension of its name, what it is, and where it is below the root of the site. */
public record AdviceFile(String form, String mediaType, String address) {}
