package nl.opvolgmonitor.domain.proposal.response;

import nl.opvolgmonitor.domain.proposal.text.Sentence;

/**
 * A sentence that takes a position.
 *
 * @param together whether it was said of several recommendations at once
 * @param addressed whether it names the recommendation itself, outside its own section
 */
record Said(Sentence sentence, Verdict verdict, boolean together, boolean addressed) {}
