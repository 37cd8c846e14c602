package nl.opvolgmonitor.ui.selection;

import nl.opvolgmonitor.ui.Query;

/** A condition in words, whether its value is in those of the register, and the query that is left without it. */
public record Chip(String label, String value, boolean quoted, Query without) {}
