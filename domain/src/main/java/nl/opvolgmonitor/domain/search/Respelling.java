package nl.opvolgmonitor.domain.search;

import java.util.List;

/** A word that was hardly found as it was typed, and the words much like it that were looked for as well, the likest first. */
public record Respelling(String typed, List<String> read) {}
