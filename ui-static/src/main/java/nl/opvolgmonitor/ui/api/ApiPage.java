package nl.opvolgmonitor.ui.api;

import java.util.List;

/**
 * What a program can ask, and what became of that over time.
 *
 * @param version of everything under {@code /v1}
 * @param releases the newest first
 * @param endings what will go, and when
 */
public record ApiPage(String version, List<Offer> offers, List<Release> releases, List<Ending> endings) {}
