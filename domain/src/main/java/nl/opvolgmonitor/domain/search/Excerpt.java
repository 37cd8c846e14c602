package nl.opvolgmonitor.domain.search;

import java.util.List;

/** A sentence of a passage, literal but for white space, with its {@code offset} in the passage and what matched in it. */
public record Excerpt(String sentence, int offset, List<SearchMark> marks) {}
