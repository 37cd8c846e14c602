package nl.opvolgmonitor.domain.register;

import java.util.List;

/** The records that were moved, as they now stand. */
public record Moved(List<RecordState> records) {}
