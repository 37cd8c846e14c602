package nl.opvolgmonitor.api.tables;

import java.util.List;

/** A sheet to write: its name and its rows of texts. */
public record Grid(String name, List<List<String>> rows) {}
