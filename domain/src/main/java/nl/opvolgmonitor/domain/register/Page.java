package nl.opvolgmonitor.domain.register;

import java.util.List;

/** One page of a list, and whether more follow. */
public record Page<T>(List<Listed<T>> items, boolean hasNextPage) {}
