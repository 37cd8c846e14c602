package nl.opvolgmonitor.domain.proposal.commitment;

/**
 * Whom a sentence means.
 *
 * @param sure false when the name stands in an earlier sentence
 */
record Meant(String name, boolean sure) {}
