package nl.opvolgmonitor.ui.explore;

import java.util.List;

/** What stands in the field, and the questions that were worked out. */
public record ExplorePage(String text, List<Worked> worked) {}
