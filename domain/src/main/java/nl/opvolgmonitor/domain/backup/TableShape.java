package nl.opvolgmonitor.domain.backup;

import java.util.List;

/** A table that is copied: its name with its schema, and the columns that hold what cannot be computed. */
public record TableShape(String name, List<String> columns) {}
