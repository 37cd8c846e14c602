package nl.opvolgmonitor.domain.reading;

import nl.opvolgmonitor.domain.register.Key;

/**
 * A registered record that a proposal may be.
 *
 * @param sentence why, in Dutch
 * @param same whether what identifies it is the same, so that registering it again would double it
 */
public record Match(Key record, String sentence, boolean same) {}
