package nl.opvolgmonitor.ui.selection;

import nl.opvolgmonitor.ui.Query;

/** A condition in words, and the query that is left without it. */
public record Chip(String label, Query without) {}
